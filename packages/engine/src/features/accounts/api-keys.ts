import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { EngineContext } from "../../kernel/engine-context.ts";
import { memoize } from "../../kernel/memoize.ts";
import { timingSafeEqual } from "../../kernel/timing-safe-equal.ts";
import { localAccountId } from "../../model/account.ts";
import { type ApiKey, scopes as allScopes, type Scope } from "../../model/api-key.ts";
import { accountSuspended, type Caller, localKey } from "../../model/caller.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";

/**
 * Returns the stored hash of an API key. Keys are 256 random bits, so a plain hash cannot be reversed by guessing. Memoized, because
 * every request needs it and most have the same key.
 */
export const hashApiKey = memoize(100, (apiKey) => bytesToHex(sha256(utf8ToBytes(apiKey))));

/** Finds the account of a valid API key. The local key, whose hash is `localHash`, is not stored. */
export async function authenticateApiKey(
  reads: StoreReader,
  localHash: string,
  apiKey: string,
  now: number,
): Promise<Result<Caller>> {
  const hash = hashApiKey(apiKey);
  if (timingSafeEqual(hash, localHash)) {
    const local = await reads.accounts.find(localAccountId);
    if (local) return ok({ account: local, key: localKey });
  }
  const found = await reads.apiKeys.findByHash(hash);
  // An index lookup is not constant-time, so the hashes are compared again here.
  if (!found || !timingSafeEqual(found.key.hash, hash)) {
    return fail("invalid_api_key", "Invalid API key.", {
      hint: "Check that the key belongs to this server and is complete.",
    });
  }
  const { key, account } = found;
  const hint = "Use another API key of the account, or create one.";
  if (key.revokedAt !== null) return fail("invalid_api_key", "The API key was revoked.", { hint });
  if (key.expiresAt !== null && key.expiresAt <= now) {
    const when = new Date(key.expiresAt).toISOString();
    return fail("api_key_expired", `The API key expired at ${when}.`, { hint });
  }
  return account.status === "active" ? ok(found) : accountSuspended();
}

/** The prefix that is stored and shown: `lk_` and six characters, which are 36 of the 256 bits. */
const prefixLength = "lk_".length + 6;

export interface NewApiKey {
  readonly name?: string;
  /** All by default. */
  readonly scopes?: readonly Scope[];
  /** Null, the default, for a key that never expires. */
  readonly expiresAt?: number | null;
}

/** Creates an API key. Only the hash of the secret is stored, so it cannot be shown again. */
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
    prefix: secret.slice(0, prefixLength),
    hash: hashApiKey(secret),
    scopes: allScopes.filter((scope) => scopes.includes(scope)),
    createdAt: now,
    expiresAt,
    revokedAt: null,
  };
  await tx.apiKeys.insert(key);
  return { key, secret };
}

/**
 * Limits a new API key to the scopes and the lifetime of the key that creates it, which are also the defaults. Otherwise a
 * restricted key could create an unrestricted one.
 */
export function limitNewApiKey(creator: Caller["key"], request: NewApiKey, now: number): Result<NewApiKey> {
  const { scopes = creator.scopes, expiresAt = creator.expiresAt } = request;
  const missing = scopes.find((scope: Scope) => !creator.scopes.includes(scope));
  if (missing !== undefined) {
    return fail(
      "insufficient_scope",
      `An API key without the scope "${missing}" cannot create one with it.`,
      {
        field: "scopes",
        hint: `Omit scopes, or request only ${creator.scopes.join(", ")}.`,
      },
    );
  }
  if (expiresAt !== null && expiresAt <= now) {
    return fail("invalid_request", "expiresAt is not in the future.", {
      field: "expiresAt",
      hint: "Send Unix seconds, or omit it.",
    });
  }
  if (creator.expiresAt !== null && (expiresAt === null || expiresAt > creator.expiresAt)) {
    return fail("invalid_request", "An API key cannot create a key that expires after it does.", {
      field: "expiresAt",
      hint: `Send ${Math.floor(creator.expiresAt / 1000)} or less, or omit it.`,
    });
  }
  return ok({ ...request, scopes, expiresAt });
}

/** Revokes an API key with immediate effect, also if the request was made with it. Revoking it again changes nothing. */
export async function revokeApiKey(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<ApiKey>> {
  const key = await tx.apiKeys.find(accountId, id);
  if (!key) {
    return fail("api_key_not_found", `There is no API key ${id}.`, { field: "id" });
  }
  if (key.revokedAt !== null) return ok(key);
  const revoked: ApiKey = { ...key, revokedAt: context.clock.now() };
  await tx.apiKeys.update(revoked);
  return ok(revoked);
}
