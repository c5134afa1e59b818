import { sweepBlobs } from "../features/assets/unused-blobs.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import { sleep } from "../kernel/wait.ts";
import { deliveryLifetimeMs } from "../model/delivery.ts";
import type { Transaction } from "../ports/store.ts";

const intervalMs = 60 * 60 * 1000;

/** Small, so that other transactions do not wait for long. */
const batchSize = 500;

export interface PurgeOptions {
  /** How long events are kept. */
  readonly eventLifetimeMs: number;
  onFault(error: unknown): void;
}

/** Deletes expired idempotency keys, deliveries and events and unused blobs, now and every hour until the engine stops. */
export async function purgeExpired(
  context: EngineContext,
  { eventLifetimeMs, onFault }: PurgeOptions,
): Promise<void> {
  while (!context.stopping.aborted) {
    try {
      const now = context.clock.now();
      await deleteInBatches(context, (tx) => tx.idempotencyKeys.deleteExpired(now, batchSize));
      await deleteInBatches(context, (tx) =>
        tx.deliveries.deleteEndedBefore(now - deliveryLifetimeMs, batchSize),
      );
      await deleteInBatches(context, (tx) => tx.events.deleteBefore(now - eventLifetimeMs, batchSize));
      await sweepBlobs(context, context.stopping);
    } catch (error) {
      onFault(error);
    }
    await sleep(context.clock, intervalMs, context.stopping, { background: true });
  }
}

/** Deletes batches until one is not full. */
async function deleteInBatches(
  { store, stopping }: EngineContext,
  deleteBatch: (tx: Transaction) => Promise<number>,
): Promise<void> {
  for (let deleted = batchSize; deleted === batchSize && !stopping.aborted; )
    deleted = await store.transact(deleteBatch);
}
