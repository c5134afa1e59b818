import { sweepBlobs } from "../features/assets/unused-blobs.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import { deliveryLifetimeMs } from "../model/delivery.ts";
import type { Transaction } from "../ports/store.ts";

const everyMs = 60 * 60 * 1000;

/** One transaction must not keep others waiting for long. */
const batchSize = 500;

export interface PurgeOptions {
  /** How long events are kept. */
  readonly eventLifetimeMs: number;
  onFault(error: unknown): void;
}

/**
 * Forgets idempotency keys, ended deliveries and events whose time is over, and removes contents that nobody names: now,
 * and every hour until the engine stops.
 */
export async function purgeExpired(
  context: EngineContext,
  { eventLifetimeMs, onFault }: PurgeOptions,
): Promise<void> {
  while (!context.stopping.aborted) {
    try {
      const now = context.clock.now();
      await inParts(context, (tx) => tx.deleteExpiredKeys(now, batchSize));
      await inParts(context, (tx) => tx.deleteDeliveriesEndedBefore(now - deliveryLifetimeMs, batchSize));
      await inParts(context, (tx) => tx.deleteEventsBefore(now - eventLifetimeMs, batchSize));
      await sweepBlobs(context, context.stopping);
    } catch (error) {
      onFault(error);
    }
    await context.clock.sleep(everyMs, context.stopping, { background: true }).catch(() => undefined);
  }
}

/** Until less than that was left to forget. */
async function inParts(
  { store, stopping }: EngineContext,
  forget: (tx: Transaction) => Promise<number>,
): Promise<void> {
  for (let gone = batchSize; gone === batchSize && !stopping.aborted; ) gone = await store.transact(forget);
}
