import { attempted, type Delivery, type DeliveryAnswer, handedBack } from "../domain/delivery.ts";
import { judged } from "../domain/endpoint.ts";
import type { Transaction } from "../ports/store.ts";
import { announce } from "../use-cases/announce.ts";
import type { World } from "../use-cases/world.ts";

/**
 * Writes down what an attempt at a delivery as it was claimed came to, also for its endpoint, which it may switch off.
 * Null, and nothing is written, when the claim was lost to somebody else meanwhile.
 */
export async function recordAttempt(
  world: World,
  worker: string,
  { id, url }: Delivery,
  answer: DeliveryAnswer,
): Promise<Delivery | null> {
  const chance = world.identity.seed() / 2 ** 32;
  const { delivery, isOff } = await world.store.transact(async (tx) => {
    const held = await findHeld(tx, worker, id);
    if (!held) return { delivery: null, isOff: false };
    const next = attempted(held, answer, world.clock.now(), chance);
    await tx.updateDelivery(next);
    return { delivery: next, isOff: await judge(world, tx, { ...held, url }, answer) };
  });
  if (isOff) world.announcer.ring();
  return delivery;
}

/** Lets go of a delivery whose attempt was broken off; whether it arrived is not known. */
export async function handBack(world: World, worker: string, id: string): Promise<void> {
  await world.store.transact(async (tx) => {
    const held = await findHeld(tx, worker, id);
    if (held) await tx.updateDelivery(handedBack(held, world.clock.now()));
  });
}

async function findHeld(tx: Transaction, worker: string, id: string): Promise<Delivery | null> {
  const delivery = await tx.getDelivery(id);
  return delivery?.lease?.worker === worker ? delivery : null;
}

/** Whether the endpoint was switched off for this. */
async function judge(
  world: World,
  tx: Transaction,
  { accountId, endpointId, url }: Delivery,
  answer: DeliveryAnswer,
): Promise<boolean> {
  const endpoint = endpointId === null ? null : await tx.findEndpoint(accountId, endpointId);
  // What another URL answered says nothing of the one it has now.
  if (!endpoint || endpoint.url !== url) return false;
  const after = judged(endpoint, answer, world.clock.now());
  if (after === endpoint) return false;
  await tx.updateEndpoint(after);
  if (after.active) return false;
  await announce(world, tx, { type: "webhook.disabled", accountId, endpointId: endpoint.id });
  return true;
}
