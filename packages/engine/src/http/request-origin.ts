import type { RequestContext } from "./request-context.ts";

/** What a job keeps of the request that created it, and the signal that aborts when the caller gives up. */
export function requestOrigin({ origin, dialect, traceparent, request }: RequestContext) {
  return {
    origin,
    system: dialect.system,
    ...(traceparent !== null && { traceparent }),
    signal: request.signal,
  };
}
