import { signingSecret } from "../features/webhooks/endpoint-secret.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import { abandoned, claimed, type Delivery } from "../model/delivery.ts";
import { activeSecrets } from "../model/endpoint.ts";
import type { Transaction } from "../ports/store.ts";
import type { DeliverySlots } from "./delivery-slots.ts";

/** The result of claiming the next delivery. */
export type Claim =
  | ClaimedDelivery
  /** The delivery needs no attempt here; others may be due. */
  | { readonly kind: "skipped" }
  /** When the next delivery is due; null if none is pending. */
  | { readonly kind: "later"; readonly at: number | null };

export interface ClaimedDelivery {
  readonly kind: "claimed";
  /** The claimed delivery. Its slot is released when the attempt has ended. */
  readonly delivery: Delivery;
  /** Signing secrets, newest first. */
  readonly secrets: readonly string[];
}

/** Claims the delivery that has been due longest, and acquires a slot for it. Can be called concurrently. */
export async function claimDelivery(
  context: EngineContext,
  worker: string,
  slots: DeliverySlots,
): Promise<Claim> {
  let taken: Delivery | null = null;
  const releaseSlot = () => {
    if (taken) slots.release(taken.id);
    taken = null;
  };
  try {
    return await context.store.transact(async (tx) => {
      // A transaction that runs again may find another delivery.
      releaseSlot();
      const now = context.clock.now();
      const due = await tx.deliveries.next(now, slots.busy());
      if (!due) {
        const later = await tx.deliveries.next(Number.MAX_SAFE_INTEGER, slots.busy());
        return { kind: "later", at: later?.dueAt ?? null };
      }
      const secrets = await secretsFor(context, tx, due, now);
      if (!secrets) return { kind: "skipped" };
      const delivery = claimed(due, worker, now);
      // Its claim expired because the machine slept or was busy, but the attempt is still in progress here.
      const isLate = slots.has(due.id);
      // A concurrent claim may have taken the last slot.
      if (!isLate && !slots.acquire(delivery)) return { kind: "skipped" };
      if (!isLate) taken = delivery;
      await tx.deliveries.update(delivery);
      return isLate ? { kind: "skipped" } : { kind: "claimed", delivery, secrets };
    });
  } catch (error) {
    releaseSlot();
    throw error;
  }
}

/** The secrets to sign a delivery with; null if the delivery failed or was redirected to the endpoint's new URL instead. */
async function secretsFor(
  context: EngineContext,
  tx: Transaction,
  due: Delivery,
  now: number,
): Promise<readonly string[] | null> {
  const { accountId, endpointId, jobId } = due;
  if (jobId !== null && !(await tx.jobs.find(accountId, jobId))) {
    await tx.deliveries.update(abandoned(due, "the job was deleted", now));
    return null;
  }
  if (endpointId === null) return [await signingSecret(context, tx, accountId)];
  const endpoint = await tx.endpoints.find(accountId, endpointId);
  if (!endpoint?.active) {
    const reason = endpoint ? "the webhook is disabled" : "the webhook was deleted";
    await tx.deliveries.update(abandoned(due, reason, now));
    return null;
  }
  if (endpoint.url !== due.url) {
    await tx.deliveries.update({ ...due, url: endpoint.url });
    return null;
  }
  return activeSecrets(endpoint, now);
}
