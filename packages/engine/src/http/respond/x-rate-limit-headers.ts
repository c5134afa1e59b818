import type { RateLimitState } from "../middleware/rate-limit.ts";

/** The rate limit in the headers that many APIs have. */
export function rateLimitHeaders({ limit, used, resetsAt }: RateLimitState): Record<string, string> {
  return headersOf(limit, Math.max(0, limit - used), resetsAt);
}

/** Where every authenticated response has the headers, an account without a limit has a limit that it cannot reach. */
export function unlimitedHeaders(now: number): Record<string, string> {
  return headersOf(unreachableLimit, unreachableLimit, (Math.floor(now / minuteMs) + 1) * minuteMs);
}

export const exposedRateLimitHeaders = ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"];

const minuteMs = 60_000;

/** The largest number that every client can read. */
const unreachableLimit = 2_147_483_647;

function headersOf(limit: number, remaining: number, resetsAt: number): Record<string, string> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil(resetsAt / 1000)),
  };
}
