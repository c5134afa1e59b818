import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account } from "../../model/account.ts";
import { type Failed, fail } from "../../model/result.ts";
import type { RateLimitWindow } from "../../ports/rate-limit-store.ts";

/** How an account stands in its running minute. */
export interface RateLimitState extends RateLimitWindow {
  readonly limit: number;
  readonly now: number;
}

/** Counts a request of the account; null when its tier has no limit, and then nothing is counted. */
export async function countRequest(context: EngineContext, account: Account): Promise<RateLimitState | null> {
  const limit = context.limits[account.tier].requestsPerMinute;
  if (limit === null) return null;
  const now = context.clock.now();
  return { ...(await context.rateLimits.count(account.id, now)), limit, now };
}

/** The refusal of a request that is one too many; null when it is not. */
export function rateLimitExceeded(rate: RateLimitState): Failed | null {
  if (rate.used <= rate.limit) return null;
  return fail("rate_limit_exceeded", `The account may make ${rate.limit} requests in a minute.`, {
    hint: "Wait as long as Retry-After says, or ask the operator for a higher tier.",
    retryAfterSeconds: secondsLeft(rate),
  });
}

/** Both ways of telling it: the one that everybody reads, and that of draft-ietf-httpapi-ratelimit-headers-11. */
export function rateLimitHeaders(rate: RateLimitState): Record<string, string> {
  const { limit, used, resetsAt } = rate;
  const remaining = Math.max(0, limit - used);
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil(resetsAt / 1000)),
    "ratelimit-policy": `"minute";q=${limit};w=60`,
    ratelimit: `"minute";r=${remaining};t=${secondsLeft(rate)}`,
  };
}

function secondsLeft({ resetsAt, now }: RateLimitState): number {
  return Math.max(1, Math.ceil((resetsAt - now) / 1000));
}
