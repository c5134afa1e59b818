import { type ErrorCode, type Failed, fail } from "../../model/result.ts";
import type { RateLimitStore } from "../../ports/rate-limit-store.ts";
import { clientAddressOf, networkOf } from "./client-address.ts";

export interface FailedAuthenticationLimit {
  readonly maxPerMinute: number;
  /** Counts by network address. */
  readonly store: RateLimitStore;
}

/**
 * Limits how many requests with an invalid API key each network address may send in a minute, counted in this process.
 * Valid keys work even from a limited address, because many customers may share it.
 */
export function createFailedAuthentications({ maxPerMinute, store }: FailedAuthenticationLimit) {
  /**
   * Counts a failure of a request with credentials in `header`, or in its body if that is null. Returns the error, or 429
   * over the limit.
   */
  return async (request: Request, header: string | null, failed: Failed, now: number): Promise<Failed> => {
    const address = clientAddressOf(request);
    const hasCredentials = header === null || request.headers.has(header);
    if (validKeyCodes.has(failed.error.code) || address === null || !hasCredentials) return failed;
    const { used, resetsAt } = await store.count(networkOf(address), now);
    if (used <= maxPerMinute) return failed;
    return fail(
      "rate_limit_exceeded",
      `This network address sent more than ${maxPerMinute} requests with an invalid API key in a minute.`,
      {
        hint: "Check the API key. Requests with a valid key are not limited.",
        retryAfterSeconds: Math.max(1, Math.ceil((resetsAt - now) / 1000)),
      },
    );
  };
}

/** Errors of requests with a valid key. */
const validKeyCodes: ReadonlySet<ErrorCode> = new Set([
  "operator_required",
  "insufficient_scope",
  "account_suspended",
]);
