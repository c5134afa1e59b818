import type { ApiKey } from "../domain/api-key.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { Transaction } from "../ports/store.ts";
import type { World } from "./world.ts";

/** The key stops working at once, also for whoever revokes with it. One that is revoked already is answered as it is. */
export async function revokeApiKey(
  world: World,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Outcome<ApiKey>> {
  const key = await tx.findApiKey(accountId, id);
  if (!key) {
    return refuse("api_key_not_found", `There is no API key ${id}.`, {
      param: "id",
      hint: "List keys with GET /api/v1/keys; the id of a key is not the key itself.",
    });
  }
  if (key.revokedAt !== null) return done(key);
  const revoked: ApiKey = { ...key, revokedAt: world.clock.now() };
  await tx.updateApiKey(revoked);
  return done(revoked);
}
