import { type Delivery, newDelivery } from "../domain/delivery.ts";
import { done, type Outcome } from "../domain/refusal.ts";
import type { Transaction } from "../ports/store.ts";
import { receiversIdOf } from "./announce.ts";
import { getActiveEndpoint } from "./get-endpoint.ts";
import type { World } from "./world.ts";

/** Sends an endpoint an event that tells of nothing, whichever types it asked for. */
export async function testEndpoint(
  world: World,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Outcome<Delivery>> {
  const endpoint = await getActiveEndpoint(tx, accountId, id);
  if (!endpoint.ok) return endpoint;
  const now = world.clock.now();
  const delivery = newDelivery(
    {
      id: world.identity.uuid(now),
      accountId,
      endpointId: id,
      url: endpoint.value.url,
      eventId: receiversIdOf(world.identity.uuid(now)),
      type: "webhook.test",
      jobId: null,
      avatarId: null,
      aboutEndpointId: id,
    },
    now,
  );
  await tx.insertDelivery(delivery);
  world.courier.wake();
  return done(delivery);
}
