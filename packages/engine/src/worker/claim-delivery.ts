import { signingSecret } from "../features/webhooks/endpoint-secret.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import { abandoned, claimed, type Delivery } from "../model/delivery.ts";
import { activeSecrets } from "../model/endpoint.ts";
import type { Transaction } from "../ports/store.ts";
import type { DeliverySlots } from "./delivery-slots.ts";

/** What there was to do when somebody asked for work. */
export type Claim =
  | ClaimedDelivery
  /** Dealt with without an attempt; there may be more. */
  | { readonly kind: "settled" }
  /** Nothing before then; null when nothing is pending at all. */
  | { readonly kind: "later"; readonly at: number | null };

export interface ClaimedDelivery {
  readonly kind: "claimed";
  /** In a place, which its claimant leaves when the attempt is over. */
  readonly delivery: Delivery;
  /** To sign with, the newest first. */
  readonly secrets: readonly string[];
}

/** Claims the delivery whose attempt has been due longest, and takes a place for it. May be called while it is at work. */
export async function claimDelivery(
  context: EngineContext,
  worker: string,
  places: DeliverySlots,
): Promise<Claim> {
  let taken: Delivery | null = null;
  const leave = () => {
    if (taken) places.release(taken.id);
    taken = null;
  };
  try {
    return await context.store.transact(async (tx) => {
      // A transaction that is run again may find another delivery.
      leave();
      const now = context.clock.now();
      const due = await tx.nextDelivery(now, places.busy());
      if (!due) {
        const later = await tx.nextDelivery(Number.MAX_SAFE_INTEGER, places.busy());
        return { kind: "later", at: later?.dueAt ?? null };
      }
      const secrets = await secretsFor(context, tx, due, now);
      if (!secrets) return { kind: "settled" };
      const delivery = claimed(due, worker, now);
      // Late: the machine slept, or was too busy to end the attempt in time. It is still being made.
      const isLate = places.has(due.id);
      // Whoever claims beside this may have taken the last place meanwhile.
      if (!isLate && !places.acquire(delivery)) return { kind: "settled" };
      if (!isLate) taken = delivery;
      await tx.updateDelivery(delivery);
      return isLate ? { kind: "settled" } : { kind: "claimed", delivery, secrets };
    });
  } catch (error) {
    leave();
    throw error;
  }
}

/** What to sign a delivery with; null when it was given up, or sent on to where its endpoint is now. */
async function secretsFor(
  context: EngineContext,
  tx: Transaction,
  due: Delivery,
  now: number,
): Promise<readonly string[] | null> {
  const { accountId, endpointId, jobId } = due;
  if (jobId !== null && !(await tx.findJob(accountId, jobId))) {
    await tx.updateDelivery(abandoned(due, "what it tells of was deleted", now));
    return null;
  }
  if (endpointId === null) return [await signingSecret(context, tx, accountId)];
  const endpoint = await tx.findEndpoint(accountId, endpointId);
  if (!endpoint?.active) {
    const why = endpoint ? "the webhook is switched off" : "the webhook was removed";
    await tx.updateDelivery(abandoned(due, why, now));
    return null;
  }
  if (endpoint.url !== due.url) {
    await tx.updateDelivery({ ...due, url: endpoint.url });
    return null;
  }
  return activeSecrets(endpoint, now);
}
