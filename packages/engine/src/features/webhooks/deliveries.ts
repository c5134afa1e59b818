import { notifyAfterCommit } from "../../kernel/after-commit.ts";
import type { EngineContext } from "../../kernel/engine-context.ts";
import { type Delivery, replayedDelivery } from "../../model/delivery.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { getActiveEndpoint } from "./endpoints.ts";

const pageSize = 100;
const maxReplayed = 1_000;

export async function getDelivery(
  reads: StoreReader,
  accountId: string,
  id: string,
): Promise<Result<Delivery>> {
  const delivery = await reads.deliveries.find(accountId, id);
  if (delivery) return ok(delivery);
  return fail("delivery_not_found", `There is no delivery ${id}.`, { field: "id" });
}

/** Sends a delivery again, with a new retry schedule. */
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
  await tx.deliveries.update(again);
  notifyAfterCommit(tx, "deliveries");
  return ok(again);
}

/** Replays the deliveries of an endpoint that ended with this status, for events since that time. Returns their number. */
export async function replayEndpoint(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  request: { readonly id: string; readonly status: "succeeded" | "failed"; readonly since: number },
): Promise<Result<number>> {
  const endpoint = await getActiveEndpoint(tx, accountId, request.id);
  if (!endpoint.ok) return endpoint;
  const chosen = await newestSince(tx, accountId, request);
  const now = context.clock.now();
  for (const delivery of chosen) await tx.deliveries.update(replayedDelivery(delivery, now));
  if (chosen.length > 0) notifyAfterCommit(tx, "deliveries");
  return ok(chosen.length);
}

async function newestSince(
  tx: Transaction,
  accountId: string,
  { id: endpointId, status, since }: { id: string; status: "succeeded" | "failed"; since: number },
): Promise<Delivery[]> {
  const chosen: Delivery[] = [];
  for (let after: string | undefined; chosen.length < maxReplayed; after = chosen.at(-1)?.id) {
    const query = { endpointId, status, limit: pageSize, offset: 0, ...(after && { after }) };
    const { items, hasMore } = await tx.deliveries.list(accountId, query);
    const recent = items.filter(({ occurredAt }) => occurredAt >= since);
    chosen.push(...recent);
    if (!hasMore || recent.length < items.length) break;
  }
  return chosen;
}
