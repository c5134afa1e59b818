import type { EngineContext } from "../../kernel/engine-context.ts";
import { activeSecrets, type Endpoint, maxSecrets, withSecret } from "../../model/endpoint.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { checkEndpointSecret, newEndpointSecret } from "./endpoint-secret.ts";
import { getEndpoint } from "./get-endpoint.ts";

/** Gives an endpoint a new secret; the old one is signed with too for `overlapMs`. */
export async function rotateSecret(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  order: { readonly id: string; readonly secret?: string; readonly overlapMs: number },
): Promise<Result<Endpoint>> {
  const { id, overlapMs } = order;
  const secret =
    order.secret === undefined ? ok(newEndpointSecret(context.ids)) : checkEndpointSecret(order.secret);
  if (!secret.ok) return secret;
  const endpoint = await getEndpoint(tx, accountId, id);
  if (!endpoint.ok) return endpoint;
  const now = context.clock.now();
  if (overlapMs > 0 && activeSecrets(endpoint.value, now).length >= maxSecrets) {
    return fail("invalid_request", `${maxSecrets} secrets of the webhook hold, which is as many as may.`, {
      param: "overlap_seconds",
      hint: "Wait until some no longer hold, or send 0: then none but the new one does.",
    });
  }
  const rotated = withSecret(endpoint.value, secret.value, overlapMs, now);
  await tx.updateEndpoint(rotated);
  return ok(rotated);
}
