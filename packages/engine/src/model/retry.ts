import { type Job, maxRetryPauseMs } from "./job.ts";
import { type Failure, type FailureCode, failure } from "./job-failure.ts";

/** How often and how soon failed attempts are retried. */
export interface RetryPolicy {
  /** Attempts after the first. */
  readonly retries: number;
  /** The pause before the first retry; each further one is twice as long, up to a minute. */
  readonly pauseMs: number;
}

export const defaultRetryPolicy: RetryPolicy = { retries: 3, pauseMs: 1_000 };

const transient: ReadonlySet<FailureCode> = new Set(["rate_limited", "timeout", "upstream_error"]);

/** A job fails after it has ended this many workers, because it would end the next one too. */
export const maxLostAttempts = 2;

/** How many attempts ended without a result. */
export function countLost({ attemptLog }: Pick<Job, "attemptLog">): number {
  return attemptLog.filter(({ outcome }) => outcome === "lost").length;
}

/** The failure of a job that has ended too many workers. */
export function lostTooManyTimes(code: FailureCode, last?: string): Failure {
  const reason = last === undefined ? "" : `; the last time: ${last}`;
  return failure(code, `its worker stopped responding ${maxLostAttempts} times${reason}`);
}

/**
 * When to retry the job after a failure, or null if it has failed permanently. `isLost` says that the attempt ended without
 * a result. `chance`, from 0 to 1, spreads the retries of jobs that failed together; `retryAfterMs` is the pause that the
 * provider requested.
 */
export function retryAt(
  job: Pick<Job, "attemptLog">,
  { code, isLost = false, isRetryable: mayRetry = true }: FailedAttempt,
  policy: RetryPolicy,
  moment: { readonly now: number; readonly chance: number; readonly retryAfterMs?: number },
): number | null {
  const failed = job.attemptLog.filter(({ outcome }) => outcome === "failed").length;
  const isRetryable = isLost ? countLost(job) + 1 < maxLostAttempts : transient.has(code);
  if (!mayRetry || !isRetryable || failed >= policy.retries) return null;
  const pause = Math.min(policy.pauseMs * 2 ** failed, maxRetryPauseMs);
  const spread = pause * (0.5 + 0.5 * moment.chance);
  return moment.now + Math.max(spread, Math.min(moment.retryAfterMs ?? 0, maxRetryPauseMs));
}

export interface FailedAttempt {
  readonly code: FailureCode;
  readonly isLost?: boolean;
  /** `false` if another attempt could cost money twice. */
  readonly isRetryable?: boolean;
}
