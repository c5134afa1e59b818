import type { EngineContext } from "../kernel/engine-context.ts";
import { recordEvent } from "../kernel/record-event.ts";
import { afterAttempt, type Delivery, type DeliveryResult, released } from "../model/delivery.ts";
import { afterDelivery } from "../model/endpoint.ts";
import type { Transaction } from "../ports/store.ts";

/**
 * Records an attempt at a claimed delivery, also at its endpoint, which may be disabled for it. Returns null and writes
 * nothing if another dispatcher has taken the claim over.
 */
export async function recordAttempt(
  context: EngineContext,
  worker: string,
  { id, url }: Delivery,
  deliveryResult: DeliveryResult,
  retryDelays?: readonly number[],
): Promise<Delivery | null> {
  const chance = context.ids.seed() / 2 ** 32;
  return context.store.transact(async (tx) => {
    const held = await findHeld(tx, worker, id);
    if (!held) return null;
    const next = afterAttempt(held, deliveryResult, context.clock.now(), chance, retryDelays);
    await tx.deliveries.update(next);
    await updateEndpoint(context, tx, { ...held, url }, deliveryResult);
    return next;
  });
}

/** Releases a delivery whose attempt was aborted; whether it arrived is not known. */
export async function releaseDelivery(context: EngineContext, worker: string, id: string): Promise<void> {
  await context.store.transact(async (tx) => {
    const held = await findHeld(tx, worker, id);
    if (held) await tx.deliveries.update(released(held, context.clock.now()));
  });
}

async function findHeld(tx: Transaction, worker: string, id: string): Promise<Delivery | null> {
  const delivery = await tx.deliveries.get(id);
  return delivery?.lease?.worker === worker ? delivery : null;
}

/** Records the attempt at the endpoint, and disables it if it is gone or has failed for too long. */
async function updateEndpoint(
  context: EngineContext,
  tx: Transaction,
  { accountId, endpointId, url }: Delivery,
  deliveryResult: DeliveryResult,
): Promise<void> {
  const endpoint = endpointId === null ? null : await tx.endpoints.find(accountId, endpointId);
  // A response of the previous URL must not change the state of the current one.
  if (!endpoint || endpoint.url !== url) return;
  const after = afterDelivery(endpoint, deliveryResult, context.clock.now());
  if (after === endpoint) return;
  await tx.endpoints.update(after);
  if (after.active) return;
  await recordEvent(context, tx, { type: "webhook.disabled", accountId, endpointId: endpoint.id });
}
