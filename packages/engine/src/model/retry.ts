import type { Job } from "./job.ts";
import { type Failure, type FailureCode, failure } from "./job-failure.ts";

/** How often and how soon a failed attempt is followed by another. */
export interface RetryPolicy {
  /** Attempts after the first; 0 for none. */
  readonly retries: number;
  /** The pause before the second attempt, in milliseconds; each further one is twice as long, up to a minute. */
  readonly pauseMs: number;
}

export const defaultRetryPolicy: RetryPolicy = { retries: 3, pauseMs: 1_000 };

const transient: ReadonlySet<FailureCode> = new Set(["rate_limited", "timeout", "upstream_error"]);

const longestPauseMs = 60_000;

/** A job whose worker stopped answering this many times is failed: what ended two of them would end the next. */
export const maxLostAttempts = 2;

/** How many of the job's attempts were never answered for. */
export function countLost({ attemptLog }: Pick<Job, "attemptLog">): number {
  return attemptLog.filter(({ outcome }) => outcome === "lost").length;
}

/** Why a job is not handed to yet another worker. */
export function lostTooManyTimes(code: FailureCode, last?: string): Failure {
  const because = last === undefined ? "" : `; the last time ${last}`;
  return failure(code, `its worker stopped answering ${maxLostAttempts} times${because}`);
}

/**
 * When the job should be tried again after a failure, or null when it has failed for good. `isLost` says that the
 * attempt was given up without an answer. `chance` is a number from 0 to 1 that spreads jobs that failed together;
 * `retryAfterMs` is the pause that a provider asked for.
 */
export function retryAt(
  job: Pick<Job, "attemptLog">,
  { code, isLost = false }: FailedAttempt,
  policy: RetryPolicy,
  moment: { readonly now: number; readonly chance: number; readonly retryAfterMs?: number },
): number | null {
  const failed = job.attemptLog.filter(({ outcome }) => outcome === "failed").length;
  const mayPass = isLost ? countLost(job) + 1 < maxLostAttempts : transient.has(code);
  if (!mayPass || failed >= policy.retries) return null;
  const pause = Math.min(policy.pauseMs * 2 ** failed, longestPauseMs);
  const spread = pause * (0.5 + 0.5 * moment.chance);
  return moment.now + Math.max(spread, Math.min(moment.retryAfterMs ?? 0, longestPauseMs));
}

export interface FailedAttempt {
  readonly code: FailureCode;
  readonly isLost?: boolean;
}
