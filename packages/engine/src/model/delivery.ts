import type { WebhookEventType } from "./endpoint.ts";
import { isHeld, type Lease, leaseOf } from "./job.ts";
import type { System } from "./system.ts";

export const deliveryStatuses = ["pending", "succeeded", "failed"] as const;

export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** One event to be sent to one URL, and the attempts at it. Written in the transaction of the event. */
export interface Delivery {
  readonly id: string;
  readonly accountId: string;
  /** Null if the URL is the webhook URL of the job's request. */
  readonly endpointId: string | null;
  readonly url: string;
  /** The system in whose format the event is sent. */
  readonly system: System;
  /** The origin of the request's URL, for image URLs of events without a job. */
  readonly origin?: string;
  /** The same for every endpoint and every attempt, so that receivers can detect duplicates. */
  readonly eventId: string;
  readonly type: WebhookEventType;
  readonly jobId: string | null;
  readonly avatarId: string | null;
  readonly lookId: string | null;
  readonly commentId: string | null;
  /** The endpoint that was disabled or is tested; null for events of jobs and avatars. */
  readonly aboutEndpointId: string | null;
  readonly status: DeliveryStatus;
  /** Oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** The number of attempts before the last replay, which restarted the retry schedule. */
  readonly attemptsBefore: number;
  /** When the next attempt is due, or the claim of the current one expires; null when it has ended. Whole milliseconds. */
  readonly dueAt: number | null;
  /**
   * A time before `dueAt` was set. If the clock is earlier, it was changed since, and the attempt is due
   * immediately. Absent in deliveries of older versions.
   */
  readonly dueFrom?: number;
  /** The claim of the dispatcher that is making an attempt. */
  readonly lease: Lease | null;
  /** When the event occurred. */
  readonly occurredAt: number;
  readonly createdAt: number;
  readonly endedAt: number | null;
}

export interface DeliveryAttempt {
  readonly at: number;
  readonly durationMs: number;
  /** Status of the response; null without a response. */
  readonly status: number | null;
  /** Null for a success. */
  readonly error: string | null;
}

/** The result of an attempt. */
export interface DeliveryResult extends DeliveryAttempt {
  /** The pause that the receiver requests. */
  readonly retryAfterMs: number | null;
}

const minute = 60 * 1000;
const hour = 60 * minute;

/** The pauses between attempts: twelve attempts within a day. */
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

/** The time limit of an attempt. */
export const attemptTimeoutMs = 10_000;

/** A claim expires some time after its attempt must have ended. */
export const deliveryLeaseMs = 3 * attemptTimeoutMs;

/** Ended deliveries are deleted after this. */
export const deliveryLifetimeMs = 30 * 24 * hour;

/** The clocks of several machines differ by less than this. */
const maxSkewMs = 30_000;

function due(dueAt: number, now: number): Pick<Delivery, "dueAt" | "dueFrom"> {
  return { dueAt, dueFrom: now - maxSkewMs };
}

/** The earliest time at which a clock agrees with `dueAt` and the claim; null if that is not known. */
export function recoveredAt({ lease, dueFrom }: Delivery): number | null {
  return (lease ? lease.from : dueFrom) ?? null;
}

/** A new delivery, due immediately. */
export function newDelivery(
  about: Pick<
    Delivery,
    | "id"
    | "accountId"
    | "endpointId"
    | "url"
    | "system"
    | "origin"
    | "eventId"
    | "type"
    | "jobId"
    | "avatarId"
    | "lookId"
    | "commentId"
    | "aboutEndpointId"
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

/** The delivery with a claim for an attempt. */
export function claimed(delivery: Delivery, worker: string, now: number): Delivery {
  const until = now + deliveryLeaseMs;
  return { ...delivery, lease: leaseOf(worker, until, now), dueAt: until };
}

/** The delivery after an attempt. `chance`, from 0 to 1, spreads the retries of deliveries that failed together. */
export function afterAttempt(
  delivery: Delivery,
  result: DeliveryResult,
  now: number,
  chance: number,
  delays = retryDelays,
): Delivery {
  const { retryAfterMs, ...attempt } = result;
  const attempts = [...delivery.attempts, attempt];
  if (attempt.error === null) return ended(delivery, "succeeded", attempts, now);
  const pause = delays[attempts.length - delivery.attemptsBefore - 1];
  if (attempt.status === 410 || pause === undefined) return ended(delivery, "failed", attempts, now);
  const spread = pause * (0.9 + 0.2 * chance);
  const requested = Math.min(retryAfterMs ?? 0, maxRetryAfterMs);
  return { ...delivery, attempts, lease: null, ...due(Math.round(now + Math.max(spread, requested)), now) };
}

/** The delivery, failed without an attempt. */
export function abandoned(delivery: Delivery, error: string, now: number): Delivery {
  const attempt: DeliveryAttempt = { at: now, durationMs: 0, status: null, error };
  return ended(delivery, "failed", [...delivery.attempts, attempt], now);
}

/** The delivery after an aborted attempt, due immediately. */
export function released(delivery: Delivery, now: number): Delivery {
  return { ...delivery, lease: null, ...due(now, now) };
}

/**
 * The delivery with its retry schedule restarted. An open attempt continues as the first of the new schedule, because a
 * second one would reach the receiver at the same time.
 */
export function replayedDelivery(delivery: Delivery, now: number): Delivery {
  const hasOpenAttempt = delivery.lease !== null && isHeld(delivery.lease, now);
  const restarted = { ...delivery, attemptsBefore: delivery.attempts.length };
  if (hasOpenAttempt) return restarted;
  return { ...restarted, status: "pending", ...due(now, now), lease: null, endedAt: null };
}

/** Maximum of the pause that a receiver can request. */
const maxRetryAfterMs = 12 * hour;

function ended(
  delivery: Delivery,
  status: "succeeded" | "failed",
  attempts: Delivery["attempts"],
  now: number,
): Delivery {
  return { ...delivery, status, attempts, dueAt: null, lease: null, endedAt: now };
}
