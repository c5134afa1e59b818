import type { World } from "../use-cases/world.ts";

const everyMs = 60 * 60 * 1000;

/** Forgets idempotency keys whose day is over: now, and every hour until the engine stops. */
export async function keepHouse(world: World, onFault: (error: unknown) => void): Promise<void> {
  while (!world.stopping.aborted) {
    try {
      await world.store.transact((tx) => tx.deleteExpiredKeys(world.clock.now()));
    } catch (error) {
      onFault(error);
    }
    await world.clock.sleep(everyMs, world.stopping, { background: true }).catch(() => undefined);
  }
}
