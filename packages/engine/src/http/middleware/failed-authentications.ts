import { type ErrorCode, type Failed, fail } from "../../model/result.ts";
import type { RateLimitStore } from "../../ports/rate-limit-store.ts";
import { clientAddressOf, networkOf } from "./client-address.ts";

export interface FailedAuthenticationLimit {
  readonly maxPerMinute: number;
  /** Counts by network address. */
  readonly meter: RateLimitStore;
}

/**
 * Counts the requests of each network address that carried a wrong key, in this process. After `mostPerMinute` of them
 * further wrong keys are answered with 429 until the minute is over. A right key always works, also from such an address:
 * many customers may share it.
 */
export function createFailedAuthentications({ maxPerMinute, meter }: FailedAuthenticationLimit) {
  return {
    /** The refusal to answer with: the given one, or 429 when the address has failed too often. */
    async count(request: Request, refused: Failed, now: number): Promise<Failed> {
      const address = clientAddressOf(request);
      if (knownKey.has(refused.error.code) || address === null || !request.headers.has("authorization"))
        return refused;
      const { used, resetsAt } = await meter.count(networkOf(address), now);
      if (used <= maxPerMinute) return refused;
      return fail(
        "rate_limit_exceeded",
        `This network address sent more than ${maxPerMinute} requests with a wrong API key in a minute.`,
        {
          hint: "Check the key; requests with a right one are answered as ever.",
          retryAfterSeconds: Math.max(1, Math.ceil((resetsAt - now) / 1000)),
        },
      );
    },
  };
}

/** What callers are told whose keys are right: they guess nothing. */
const knownKey: ReadonlySet<ErrorCode> = new Set([
  "operator_required",
  "insufficient_scope",
  "account_suspended",
]);
