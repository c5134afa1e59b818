import { timingSafeEqual } from "../../kernel/timing-safe-equal.ts";
import { accountSuspended, type Caller, localKey } from "../../model/caller.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Reads } from "../../ports/store.ts";
import { hashApiKey } from "./hash-api-key.ts";
import { localAccountId } from "./open-local-account.ts";

/**
 * The account of an API key, as it stands, if the key works at `now`. The local key lives in this process alone, of
 * which `localHash` is the hash; every other one is in the store.
 */
export async function authenticateApiKey(
  reads: Reads,
  localHash: string,
  apiKey: string,
  now: number,
): Promise<Result<Caller>> {
  const hash = hashApiKey(apiKey);
  if (timingSafeEqual(hash, localHash)) {
    const local = await reads.findAccount(localAccountId);
    if (local) return ok({ account: local, key: localKey });
  }
  const found = await reads.findApiKeyByHash(hash);
  // An index finds what it looks for bit by bit, which says nothing of a key but of its hash; this says nothing at all.
  if (!found || !timingSafeEqual(found.key.hash, hash)) {
    return fail("invalid_api_key", "The API key is not known here.", {
      hint: "Check that the key belongs to this server, and that it was copied whole.",
    });
  }
  const { key, account } = found;
  const hint = "Use another key of the account, or have one made.";
  if (key.revokedAt !== null) return fail("invalid_api_key", "The API key was revoked.", { hint });
  if (key.expiresAt !== null && key.expiresAt <= now) {
    const when = new Date(key.expiresAt).toISOString();
    return fail("api_key_expired", `The API key expired at ${when}.`, { hint });
  }
  return account.status === "active" ? ok(found) : accountSuspended();
}
