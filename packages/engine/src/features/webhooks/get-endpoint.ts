import type { Endpoint } from "../../model/endpoint.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Reads } from "../../ports/store.ts";

export async function getEndpoint(reads: Reads, accountId: string, id: string): Promise<Result<Endpoint>> {
  const endpoint = await reads.findEndpoint(accountId, id);
  if (endpoint) return ok(endpoint);
  return fail("webhook_not_found", `There is no webhook ${id}.`, {
    param: "id",
    hint: "List webhooks with GET /api/v1/webhooks.",
  });
}

/** The endpoint, if things may be sent to it. */
export async function getActiveEndpoint(
  reads: Reads,
  accountId: string,
  id: string,
): Promise<Result<Endpoint>> {
  const endpoint = await getEndpoint(reads, accountId, id);
  if (!endpoint.ok || endpoint.value.active) return endpoint;
  return fail("webhook_not_active", `The webhook ${id} is switched off.`, {
    hint: `Switch it on with PATCH /api/v1/webhooks/${id} and {"is_active":true}.`,
  });
}
