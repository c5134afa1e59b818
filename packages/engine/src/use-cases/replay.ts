import { type Delivery, replayed } from "../domain/delivery.ts";
import { done, type Outcome } from "../domain/refusal.ts";
import type { Transaction } from "../ports/store.ts";
import { getDelivery } from "./get-delivery.ts";
import { getActiveEndpoint } from "./get-endpoint.ts";
import type { World } from "./world.ts";

const pageSize = 100;
const mostAtOnce = 1_000;

/** Sends a delivery again, from the beginning of its schedule. */
export async function replayDelivery(
  world: World,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Outcome<Delivery>> {
  const delivery = await getDelivery(tx, accountId, id);
  if (!delivery.ok) return delivery;
  const { endpointId } = delivery.value;
  if (endpointId !== null) {
    const endpoint = await getActiveEndpoint(tx, accountId, endpointId);
    if (!endpoint.ok) return endpoint;
  }
  const again = replayed(delivery.value, world.clock.now());
  await tx.updateDelivery(again);
  world.courier.wake();
  return done(again);
}

/** Sends again what ended so at an endpoint, of the events since then, and answers how many those are. */
export async function replayEndpoint(
  world: World,
  tx: Transaction,
  accountId: string,
  order: { readonly id: string; readonly status: "succeeded" | "failed"; readonly since: number },
): Promise<Outcome<number>> {
  const endpoint = await getActiveEndpoint(tx, accountId, order.id);
  if (!endpoint.ok) return endpoint;
  const chosen = await newestSince(tx, accountId, order);
  const now = world.clock.now();
  for (const delivery of chosen) await tx.updateDelivery(replayed(delivery, now));
  if (chosen.length > 0) world.courier.wake();
  return done(chosen.length);
}

async function newestSince(
  tx: Transaction,
  accountId: string,
  { id: endpointId, status, since }: { id: string; status: "succeeded" | "failed"; since: number },
): Promise<Delivery[]> {
  const chosen: Delivery[] = [];
  for (let after: string | undefined; chosen.length < mostAtOnce; after = chosen.at(-1)?.id) {
    const query = { endpointId, status, limit: pageSize, offset: 0, ...(after && { after }) };
    const { items, hasMore } = await tx.listDeliveries(accountId, query);
    const recent = items.filter(({ occurredAt }) => occurredAt >= since);
    chosen.push(...recent);
    if (!hasMore || recent.length < items.length) break;
  }
  return chosen;
}
