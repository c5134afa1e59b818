import type { EngineContext } from "../../kernel/engine-context.ts";
import type { ApiKey } from "../../model/api-key.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";

/** The key stops working at once, also for whoever revokes with it. One that is revoked already is answered as it is. */
export async function revokeApiKey(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<ApiKey>> {
  const key = await tx.findApiKey(accountId, id);
  if (!key) {
    return fail("api_key_not_found", `There is no API key ${id}.`, {
      param: "id",
      hint: "List keys with GET /api/v1/keys; the id of a key is not the key itself.",
    });
  }
  if (key.revokedAt !== null) return ok(key);
  const revoked: ApiKey = { ...key, revokedAt: context.clock.now() };
  await tx.updateApiKey(revoked);
  return ok(revoked);
}
