import { deliveryLifetimeMs } from "../domain/delivery.ts";
import type { World } from "../use-cases/world.ts";

const everyMs = 60 * 60 * 1000;

/** One transaction must not keep others waiting for long. */
const mostAtOnce = 500;

/** Forgets idempotency keys and ended deliveries whose time is over: now, and every hour until the engine stops. */
export async function keepHouse(world: World, onFault: (error: unknown) => void): Promise<void> {
  while (!world.stopping.aborted) {
    try {
      await world.store.transact((tx) => tx.deleteExpiredKeys(world.clock.now()));
      await forgetDeliveries(world);
    } catch (error) {
      onFault(error);
    }
    await world.clock.sleep(everyMs, world.stopping, { background: true }).catch(() => undefined);
  }
}

async function forgetDeliveries({ store, clock, stopping }: World): Promise<void> {
  const then = clock.now() - deliveryLifetimeMs;
  for (let gone = mostAtOnce; gone === mostAtOnce && !stopping.aborted; )
    gone = await store.transact((tx) => tx.deleteDeliveriesEndedBefore(then, mostAtOnce));
}
