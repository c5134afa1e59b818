import { fail, ok, type Result } from "../../model/result.ts";
import type { RateLimitStore } from "../../ports/rate-limit-store.ts";
import { clientAddressOf, networkOf } from "./client-address.ts";

/** The limit of drawings for anyone. */
export interface PublicDrawLimit {
  readonly requestsPerMinute: number;
  /** Counts by network address. */
  readonly store: RateLimitStore;
}

/** Counts a drawing of the client's network address. Requests in the same process have none and are not limited. */
export async function countPublicDrawing(
  request: Request,
  { requestsPerMinute, store }: PublicDrawLimit,
  now: number,
): Promise<Result<null>> {
  const address = clientAddressOf(request);
  if (address === null) return ok(null);
  const { used, resetsAt } = await store.count(networkOf(address), now);
  if (used <= requestsPerMinute) return ok(null);
  return fail(
    "rate_limit_exceeded",
    `This network address may request ${requestsPerMinute} drawings per minute without an API key.`,
    {
      hint: "Retry after the number of seconds in Retry-After. Images stay the same, so they can be cached.",
      retryAfterSeconds: Math.max(1, Math.ceil((resetsAt - now) / 1000)),
    },
  );
}
