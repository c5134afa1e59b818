import type { WebhookEventType } from "./endpoint.ts";
import { holds, type Lease, leaseOf } from "./job.ts";

export const deliveryStatuses = ["pending", "succeeded", "failed"] as const;

export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** One event to be told to one URL, written in the transaction of what it tells of, and the attempts at it. */
export interface Delivery {
  readonly id: string;
  readonly accountId: string;
  /** Null when the URL came with the request that made the job. */
  readonly endpointId: string | null;
  readonly url: string;
  /** The same for every endpoint and every attempt, so that receivers know repeats. */
  readonly eventId: string;
  readonly type: WebhookEventType;
  readonly jobId: string | null;
  readonly avatarId: string | null;
  /** The endpoint that was switched off, or is tried out; null for events of jobs and avatars. */
  readonly aboutEndpointId: string | null;
  readonly status: DeliveryStatus;
  /** Oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** How many attempts were made when it was last begun anew: a replay starts the schedule over. */
  readonly attemptsBefore: number;
  /** When the next attempt is due, in whole milliseconds; while one is made, when its claim lapses. Null when there will be none. */
  readonly dueAt: number | null;
  /**
   * Some time before `dueAt` was settled. A clock that shows an earlier moment was set back since, and the attempt is due
   * at once. Left out in deliveries of older versions.
   */
  readonly dueFrom?: number;
  /** Who is making an attempt, and until when that claim holds. */
  readonly lease: Lease | null;
  /** When what it tells of happened. */
  readonly occurredAt: number;
  readonly createdAt: number;
  readonly endedAt: number | null;
}

export interface DeliveryAttempt {
  readonly at: number;
  readonly durationMs: number;
  /** What the receiver answered; null when there was no answer. */
  readonly status: number | null;
  /** Why there was none, or why the answer did not count; null for a success. */
  readonly error: string | null;
}

/** What an attempt came to. */
export interface DeliveryAnswer extends DeliveryAttempt {
  /** How long the receiver asks to be left alone. */
  readonly retryAfterMs: number | null;
}

const minute = 60 * 1000;
const hour = 60 * minute;

/** The pauses between attempts: twelve attempts over a day. */
export const retryDelays: readonly number[] = [
  5_000,
  30_000,
  2 * minute,
  5 * minute,
  15 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  6 * hour,
  10 * hour,
];

/** An attempt takes at most this long, whatever the receiver does. */
export const attemptTimeoutMs = 10_000;

/** A claim on a delivery lapses some time after the attempt must have ended. */
export const deliveryLeaseMs = 3 * attemptTimeoutMs;

/** Ended deliveries are forgotten after this. */
export const deliveryLifetimeMs = 30 * 24 * hour;

/** The clocks of several machines may differ by less than this. */
const mostSkewMs = 30_000;

function due(dueAt: number, now: number): Pick<Delivery, "dueAt" | "dueFrom"> {
  return { dueAt, dueFrom: now - mostSkewMs };
}

/** A moment at or after which nothing is wrong with the clock that settled when the next attempt is due, or the claim. */
export function recoveredAt({ lease, dueFrom }: Delivery): number | null {
  return (lease ? lease.from : dueFrom) ?? null;
}

/** A delivery as it is written with its event, due at once. */
export function newDelivery(
  about: Pick<
    Delivery,
    "id" | "accountId" | "endpointId" | "url" | "eventId" | "type" | "jobId" | "avatarId" | "aboutEndpointId"
  >,
  now: number,
): Delivery {
  return {
    ...about,
    status: "pending",
    attempts: [],
    attemptsBefore: 0,
    ...due(now, now),
    lease: null,
    occurredAt: now,
    createdAt: now,
    endedAt: null,
  };
}

/** The delivery, which is due, with an attempt begun. */
export function claimed(delivery: Delivery, worker: string, now: number): Delivery {
  const until = now + deliveryLeaseMs;
  return { ...delivery, lease: leaseOf(worker, until, now), dueAt: until };
}

/** The delivery after an attempt. `chance` is a number from 0 to 1 that spreads those that failed together. */
export function afterAttempt(
  delivery: Delivery,
  answer: DeliveryAnswer,
  now: number,
  chance: number,
): Delivery {
  const { retryAfterMs, ...attempt } = answer;
  const attempts = [...delivery.attempts, attempt];
  if (attempt.error === null) return ended(delivery, "succeeded", attempts, now);
  const pause = retryDelays[attempts.length - delivery.attemptsBefore - 1];
  if (attempt.status === 410 || pause === undefined) return ended(delivery, "failed", attempts, now);
  const spread = pause * (0.9 + 0.2 * chance);
  const asked = Math.min(retryAfterMs ?? 0, longestAskedMs);
  return { ...delivery, attempts, lease: null, ...due(Math.round(now + Math.max(spread, asked)), now) };
}

/** The delivery that will not be attempted, and why. */
export function abandoned(delivery: Delivery, error: string, now: number): Delivery {
  const attempt: DeliveryAttempt = { at: now, durationMs: 0, status: null, error };
  return ended(delivery, "failed", [...delivery.attempts, attempt], now);
}

/** The delivery whose attempt was broken off without an answer, so that another can make it at once. */
export function released(delivery: Delivery, now: number): Delivery {
  return { ...delivery, lease: null, ...due(now, now) };
}

/**
 * The delivery begun anew, with its history kept. An attempt that is being made goes on and is the first of the new
 * schedule: a second one beside it would reach the receiver at the same time.
 */
export function replayedDelivery(delivery: Delivery, now: number): Delivery {
  const isAtWork = delivery.lease !== null && holds(delivery.lease, now);
  const anew = { ...delivery, attemptsBefore: delivery.attempts.length };
  if (isAtWork) return anew;
  return { ...anew, status: "pending", ...due(now, now), lease: null, endedAt: null };
}

/** A receiver that asks for a longer pause is tried sooner. */
const longestAskedMs = 12 * hour;

function ended(
  delivery: Delivery,
  status: "succeeded" | "failed",
  attempts: Delivery["attempts"],
  now: number,
): Delivery {
  return { ...delivery, status, attempts, dueAt: null, lease: null, endedAt: now };
}
