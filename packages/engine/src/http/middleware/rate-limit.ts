import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account } from "../../model/account.ts";
import { type Failed, fail } from "../../model/result.ts";
import type { RateLimitWindow } from "../../ports/rate-limit-store.ts";

/** The requests of an account in the current minute. */
export interface RateLimitState extends RateLimitWindow {
  readonly limit: number;
  readonly now: number;
}

/** Counts a request of the account. Returns null, and counts nothing, if its tier has no limit. */
export async function countRequest(context: EngineContext, account: Account): Promise<RateLimitState | null> {
  const limit = context.limits[account.tier].requestsPerMinute;
  if (limit === null) return null;
  const now = context.clock.now();
  return { ...(await context.rateLimits.count(account.id, now)), limit, now };
}

/** The error of a request over the limit; null if it is within. */
export function rateLimitExceeded(rate: RateLimitState): Failed | null {
  if (rate.used <= rate.limit) return null;
  return fail("rate_limit_exceeded", `The account may make ${rate.limit} requests per minute.`, {
    hint: "Retry after the number of seconds in Retry-After, or ask the operator for a higher tier.",
    retryAfterSeconds: secondsLeft(rate),
    requestsPerMinute: rate.limit,
  });
}

export function secondsLeft({ resetsAt, now }: RateLimitState): number {
  return Math.max(1, Math.ceil((resetsAt - now) / 1000));
}
