import { claimed, type Delivery, givenUp } from "../domain/delivery.ts";
import { secretsAt } from "../domain/endpoint.ts";
import type { Busy, Transaction } from "../ports/store.ts";
import { signingSecret } from "../use-cases/endpoint-secret.ts";
import type { World } from "../use-cases/world.ts";

/** What there was to do when somebody asked for work. */
export type Claim =
  | ClaimedDelivery
  /** Dealt with without an attempt; there may be more. */
  | { readonly kind: "settled" }
  /** Nothing before then; null when nothing is pending at all. */
  | { readonly kind: "later"; readonly at: number | null };

export interface ClaimedDelivery {
  readonly kind: "claimed";
  readonly delivery: Delivery;
  /** To sign with, the newest first. */
  readonly secrets: readonly string[];
}

export interface Claimant {
  readonly worker: string;
  /** Whether it is at work on that delivery. */
  isAtWork(deliveryId: string): boolean;
  /** Whom it sends to as much as it may. */
  busy(): Busy;
}

/** Claims the delivery whose attempt has been due longest. */
export async function claimDelivery(world: World, claimant: Claimant): Promise<Claim> {
  const busy = claimant.busy();
  return world.store.transact(async (tx) => {
    const now = world.clock.now();
    const due = await tx.nextDelivery(now, busy);
    if (due) return claim(world, tx, claimant, due);
    const later = await tx.nextDelivery(Number.MAX_SAFE_INTEGER, busy);
    return { kind: "later", at: later?.dueAt ?? null };
  });
}

async function claim(world: World, tx: Transaction, claimant: Claimant, due: Delivery): Promise<Claim> {
  const now = world.clock.now();
  const { accountId, endpointId } = due;
  const endpoint = endpointId === null ? null : await tx.findEndpoint(accountId, endpointId);
  if (endpointId !== null && !endpoint?.active) {
    const why = endpoint ? "the webhook is switched off" : "the webhook was removed";
    await tx.updateDelivery(givenUp(due, why, now));
    return { kind: "settled" };
  }
  const delivery = claimed(due, claimant.worker, endpoint?.url ?? due.url, now);
  if (!delivery) return { kind: "later", at: due.lease?.until ?? null };
  await tx.updateDelivery(delivery);
  // Late: the machine slept, or was too busy to end the attempt in time. It is still being made.
  if (claimant.isAtWork(due.id)) return { kind: "settled" };
  const secrets = endpoint ? secretsAt(endpoint, now) : [await signingSecret(world, tx, accountId)];
  return { kind: "claimed", delivery, secrets };
}
