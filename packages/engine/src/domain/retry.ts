import type { FailureCode } from "./failure.ts";
import type { Job } from "./job.ts";

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

/**
 * When the job should be tried again after a failure, or null when it has failed for good. `chance` is a number from
 * 0 to 1 that spreads jobs that failed together; `askedMs` is the pause that a provider asked for.
 */
export function retryAt(
  { attemptLog }: Pick<Job, "attemptLog">,
  code: FailureCode,
  policy: RetryPolicy,
  moment: { readonly now: number; readonly chance: number; readonly askedMs?: number },
): number | null {
  const failed = attemptLog.filter(({ outcome }) => outcome === "failed").length;
  if (!transient.has(code) || failed >= policy.retries) return null;
  const pause = Math.min(policy.pauseMs * 2 ** failed, longestPauseMs);
  const spread = pause * (0.5 + 0.5 * moment.chance);
  return moment.now + Math.max(spread, Math.min(moment.askedMs ?? 0, longestPauseMs));
}
