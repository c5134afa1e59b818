import { deliveryLifetimeMs } from "../domain/delivery.ts";
import type { Transaction } from "../ports/store.ts";
import type { World } from "../use-cases/world.ts";

const everyMs = 60 * 60 * 1000;

/** One transaction must not keep others waiting for long. */
const mostAtOnce = 500;

/** Forgets idempotency keys and ended deliveries whose time is over: now, and every hour until the engine stops. */
export async function keepHouse(world: World, onFault: (error: unknown) => void): Promise<void> {
  while (!world.stopping.aborted) {
    try {
      const now = world.clock.now();
      await inParts(world, (tx) => tx.deleteExpiredKeys(now, mostAtOnce));
      await inParts(world, (tx) => tx.deleteDeliveriesEndedBefore(now - deliveryLifetimeMs, mostAtOnce));
    } catch (error) {
      onFault(error);
    }
    await world.clock.sleep(everyMs, world.stopping, { background: true }).catch(() => undefined);
  }
}

/** Until less than that was left to forget. */
async function inParts(
  { store, stopping }: World,
  forget: (tx: Transaction) => Promise<number>,
): Promise<void> {
  for (let gone = mostAtOnce; gone === mostAtOnce && !stopping.aborted; ) gone = await store.transact(forget);
}
