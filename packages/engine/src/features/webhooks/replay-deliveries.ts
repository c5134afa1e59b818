import { notifyAfterCommit } from "../../kernel/after-commit.ts";
import type { EngineContext } from "../../kernel/engine-context.ts";
import { type Delivery, replayedDelivery } from "../../model/delivery.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { getDelivery } from "./get-delivery.ts";
import { getActiveEndpoint } from "./get-endpoint.ts";

const pageSize = 100;
const mostAtOnce = 1_000;

/** Sends a delivery again, from the beginning of its schedule. */
export async function replayDelivery(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<Delivery>> {
  const delivery = await getDelivery(tx, accountId, id);
  if (!delivery.ok) return delivery;
  const { endpointId } = delivery.value;
  if (endpointId !== null) {
    const endpoint = await getActiveEndpoint(tx, accountId, endpointId);
    if (!endpoint.ok) return endpoint;
  }
  const again = replayedDelivery(delivery.value, context.clock.now());
  await tx.updateDelivery(again);
  notifyAfterCommit(tx, "deliveries");
  return ok(again);
}

/** Sends again what ended so at an endpoint, of the events since then, and answers how many those are. */
export async function replayEndpoint(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  order: { readonly id: string; readonly status: "succeeded" | "failed"; readonly since: number },
): Promise<Result<number>> {
  const endpoint = await getActiveEndpoint(tx, accountId, order.id);
  if (!endpoint.ok) return endpoint;
  const chosen = await newestSince(tx, accountId, order);
  const now = context.clock.now();
  for (const delivery of chosen) await tx.updateDelivery(replayedDelivery(delivery, now));
  if (chosen.length > 0) notifyAfterCommit(tx, "deliveries");
  return ok(chosen.length);
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
