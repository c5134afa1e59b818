import type { EngineContext } from "../kernel/engine-context.ts";
import { recordEvent } from "../kernel/record-event.ts";
import { afterAttempt, type Delivery, type DeliveryAnswer, released } from "../model/delivery.ts";
import { afterDelivery } from "../model/endpoint.ts";
import type { Transaction } from "../ports/store.ts";

/**
 * Writes down what an attempt at a delivery as it was claimed came to, also for its endpoint, which it may switch off.
 * Null, and nothing is written, when the claim was lost to somebody else meanwhile.
 */
export async function recordAttempt(
  context: EngineContext,
  worker: string,
  { id, url }: Delivery,
  answer: DeliveryAnswer,
): Promise<Delivery | null> {
  const chance = context.ids.seed() / 2 ** 32;
  const { delivery, isOff } = await context.store.transact(async (tx) => {
    const held = await findHeld(tx, worker, id);
    if (!held) return { delivery: null, isOff: false };
    const next = afterAttempt(held, answer, context.clock.now(), chance);
    await tx.updateDelivery(next);
    return { delivery: next, isOff: await judge(context, tx, { ...held, url }, answer) };
  });
  if (isOff) context.events.notify();
  return delivery;
}

/** Lets go of a delivery whose attempt was broken off; whether it arrived is not known. */
export async function releaseDelivery(context: EngineContext, worker: string, id: string): Promise<void> {
  await context.store.transact(async (tx) => {
    const held = await findHeld(tx, worker, id);
    if (held) await tx.updateDelivery(released(held, context.clock.now()));
  });
}

async function findHeld(tx: Transaction, worker: string, id: string): Promise<Delivery | null> {
  const delivery = await tx.getDelivery(id);
  return delivery?.lease?.worker === worker ? delivery : null;
}

/** Whether the endpoint was switched off for this. */
async function judge(
  context: EngineContext,
  tx: Transaction,
  { accountId, endpointId, url }: Delivery,
  answer: DeliveryAnswer,
): Promise<boolean> {
  const endpoint = endpointId === null ? null : await tx.findEndpoint(accountId, endpointId);
  // What another URL answered says nothing of the one it has now.
  if (!endpoint || endpoint.url !== url) return false;
  const after = afterDelivery(endpoint, answer, context.clock.now());
  if (after === endpoint) return false;
  await tx.updateEndpoint(after);
  if (after.active) return false;
  await recordEvent(context, tx, { type: "webhook.disabled", accountId, endpointId: endpoint.id });
  return true;
}
