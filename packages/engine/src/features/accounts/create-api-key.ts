import type { EngineContext } from "../../kernel/engine-context.ts";
import { type ApiKey, scopes as allScopes, type Scope } from "../../model/api-key.ts";
import type { Transaction } from "../../ports/store.ts";
import { hashApiKey } from "./hash-api-key.ts";

/** The prefix that says whose key it is, and six characters more: 36 of its 256 bits. */
const shownCharacters = "lk_".length + 6;

export interface NewApiKey {
  readonly name?: string;
  /** Default all. */
  readonly scopes?: readonly Scope[];
  /** Default null, without an end. */
  readonly expiresAt?: number | null;
}

/** Makes an API key. The secret is shown here and never again; only its hash is stored. */
export async function createApiKey(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  { name, scopes = allScopes, expiresAt = null }: NewApiKey = {},
): Promise<{ key: ApiKey; secret: string }> {
  const now = context.clock.now();
  const secret = `lk_${context.ids.secret()}`;
  const key: ApiKey = {
    id: context.ids.uuid(now),
    accountId,
    name: name ?? null,
    prefix: secret.slice(0, shownCharacters),
    hash: hashApiKey(secret),
    scopes: allScopes.filter((scope) => scopes.includes(scope)),
    createdAt: now,
    expiresAt,
    revokedAt: null,
  };
  await tx.insertApiKey(key);
  return { key, secret };
}
