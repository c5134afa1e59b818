import { type Endpoint, withSecret } from "../domain/endpoint.ts";
import { done, type Outcome } from "../domain/refusal.ts";
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
  const rotated = withSecret(endpoint.value, secret.value, overlapMs, world.clock.now());
  await tx.updateEndpoint(rotated);
  return done(rotated);
}
