import { type Endpoint, mostSecrets, secretsAt, withSecret } from "../domain/endpoint.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { Transaction } from "../ports/store.ts";
import { checkEndpointSecret, newEndpointSecret } from "./endpoint-secret.ts";
import { getEndpoint } from "./get-endpoint.ts";
import type { World } from "./world.ts";

/** Gives an endpoint a new secret; the old one is signed with too for `overlapMs`. */
export async function rotateSecret(
  world: World,
  tx: Transaction,
  accountId: string,
  order: { readonly id: string; readonly secret?: string; readonly overlapMs: number },
): Promise<Outcome<Endpoint>> {
  const { id, overlapMs } = order;
  const secret =
    order.secret === undefined ? done(newEndpointSecret(world.identity)) : checkEndpointSecret(order.secret);
  if (!secret.ok) return secret;
  const endpoint = await getEndpoint(tx, accountId, id);
  if (!endpoint.ok) return endpoint;
  const now = world.clock.now();
  if (overlapMs > 0 && secretsAt(endpoint.value, now).length >= mostSecrets) {
    return refuse("invalid_request", `${mostSecrets} secrets of the webhook hold, which is as many as may.`, {
      param: "overlap_seconds",
      hint: "Wait until some no longer hold, or send 0: then none but the new one does.",
    });
  }
  const rotated = withSecret(endpoint.value, secret.value, overlapMs, now);
  await tx.updateEndpoint(rotated);
  return done(rotated);
}
