import { deliveryLifetimeMs } from "../domain/delivery.ts";
import type { Transaction } from "../ports/store.ts";
import { sweepBlobs } from "../use-cases/unused-blobs.ts";
import type { World } from "../use-cases/world.ts";

const everyMs = 60 * 60 * 1000;

/** One transaction must not keep others waiting for long. */
const mostAtOnce = 500;

export interface Housekeeping {
  /** How long events are kept. */
  readonly eventLifetimeMs: number;
  onFault(error: unknown): void;
}

/**
 * Forgets idempotency keys, ended deliveries and events whose time is over, and removes contents that nobody names: now,
 * and every hour until the engine stops.
 */
export async function keepHouse(world: World, { eventLifetimeMs, onFault }: Housekeeping): Promise<void> {
  while (!world.stopping.aborted) {
    try {
      const now = world.clock.now();
      await inParts(world, (tx) => tx.deleteExpiredKeys(now, mostAtOnce));
      await inParts(world, (tx) => tx.deleteDeliveriesEndedBefore(now - deliveryLifetimeMs, mostAtOnce));
      await inParts(world, (tx) => tx.deleteEventsBefore(now - eventLifetimeMs, mostAtOnce));
      await sweepBlobs(world, world.stopping);
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
