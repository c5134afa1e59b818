import type { Account } from "../domain/account.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { Reads } from "../ports/store.ts";
import { hashKey } from "./hash-key.ts";
import { localAccountId } from "./open-local-account.ts";
import { sameText } from "./same-text.ts";

/**
 * The account of an API key, as it stands. The local key lives in this process alone, of which `localHash` is the hash;
 * every other one is in the store.
 */
export async function recogniseKey(
  reads: Reads,
  localHash: string,
  apiKey: string,
): Promise<Outcome<Account>> {
  const hash = hashKey(apiKey);
  if (sameText(hash, localHash)) {
    const local = await reads.findAccount(localAccountId);
    if (local) return done(local);
  }
  const found = await reads.findApiKeyByHash(hash);
  // An index finds what it looks for bit by bit, which says nothing of a key but of its hash; this says nothing at all.
  if (!found || !sameText(found.key.hash, hash)) {
    return refuse("invalid_api_key", "The API key is not known here.", {
      hint: "Check that the key belongs to this server, and that it was copied whole.",
    });
  }
  if (found.key.revokedAt === null) return done(found.account);
  return refuse("invalid_api_key", "The API key was revoked.", {
    hint: "Use another key of the account, or have one made.",
  });
}
