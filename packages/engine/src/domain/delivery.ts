import type { AnnouncedType } from "./endpoint.ts";
import type { Lease } from "./job.ts";

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
  readonly type: AnnouncedType;
  readonly jobId: string | null;
  readonly avatarId: string | null;
  readonly status: DeliveryStatus;
  /** Oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** How many attempts were made when it was last begun anew: a replay starts the schedule over. */
  readonly attemptsBefore: number;
  /** When the next attempt is due; null when there will be none. */
  readonly dueAt: number | null;
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
export const pauses: readonly number[] = [
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

/** The delivery with one more attempt. `chance` is a number from 0 to 1 that spreads those that failed together. */
export function attempted(delivery: Delivery, answer: DeliveryAnswer, now: number, chance: number): Delivery {
  const { retryAfterMs, ...attempt } = answer;
  const attempts = [...delivery.attempts, attempt];
  const next = { ...delivery, attempts, lease: null };
  if (attempt.error === null) return { ...next, status: "succeeded", dueAt: null, endedAt: now };
  const pause = pauses[attempts.length - delivery.attemptsBefore - 1];
  if (answer.status === 410 || pause === undefined)
    return { ...next, status: "failed", dueAt: null, endedAt: now };
  const spread = pause * (0.9 + 0.2 * chance);
  const asked = Math.min(retryAfterMs ?? 0, longestAsked);
  return { ...next, dueAt: now + Math.max(spread, asked) };
}

/** A receiver that asks for more than this is tried sooner. */
const longestAsked = 12 * hour;

/** The delivery begun anew, with its history kept. */
export function replayed(delivery: Delivery, now: number): Delivery {
  return {
    ...delivery,
    status: "pending",
    attemptsBefore: delivery.attempts.length,
    dueAt: now,
    lease: null,
    endedAt: null,
  };
}
