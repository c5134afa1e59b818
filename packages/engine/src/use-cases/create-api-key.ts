import { type ApiKey, scopes as allScopes, type Scope } from "../domain/api-key.ts";
import type { Transaction } from "../ports/store.ts";
import { hashKey } from "./hash-key.ts";
import type { World } from "./world.ts";

/** The prefix that says whose key it is, and six characters more: 36 of its 256 bits. */
const shownCharacters = "lk_".length + 6;

export interface KeyOrder {
  readonly name?: string;
  /** Default all. */
  readonly scopes?: readonly Scope[];
  /** Default null, without an end. */
  readonly expiresAt?: number | null;
}

/** Makes an API key. The secret is shown here and never again; only its hash is stored. */
export async function createApiKey(
  world: World,
  tx: Transaction,
  accountId: string,
  { name, scopes = allScopes, expiresAt = null }: KeyOrder = {},
): Promise<{ key: ApiKey; secret: string }> {
  const now = world.clock.now();
  const secret = `lk_${world.identity.secret()}`;
  const key: ApiKey = {
    id: world.identity.uuid(now),
    accountId,
    name: name ?? null,
    prefix: secret.slice(0, shownCharacters),
    hash: hashKey(secret),
    scopes: allScopes.filter((scope) => scopes.includes(scope)),
    createdAt: now,
    expiresAt,
    revokedAt: null,
  };
  await tx.insertApiKey(key);
  return { key, secret };
}
