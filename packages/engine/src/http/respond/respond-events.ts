import type { Account } from "../../model/account.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { RequestContext } from "../request-context.ts";

/** One server-sent event; the data is a line of JSON. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * Streams the events as they come, null as a sign of life, and lets go of their source when the caller leaves. A key
 * that is revoked meanwhile is told nothing more. A stream is a request that goes on: an account may have as many open
 * as it may make requests in a minute.
 */
export function respondEvents(
  { request, requestId, reauthenticate, streams, engine }: RequestContext,
  account: Account,
  open: (signal: AbortSignal) => AsyncIterator<ServerSentEvent | null, undefined>,
): Result<Response> {
  const headers = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    // Proxies that collect answers before they pass them on would hold back the news.
    "x-accel-buffering": "no",
    "x-request-id": requestId,
  };
  if (request.method === "HEAD") return ok(new Response(null, { headers }));
  const most = engine.limits[account.tier].requestsPerMinute;
  const leavePlace = streams.take(account.id, most);
  if (!leavePlace) {
    return fail("rate_limit_exceeded", `The account has ${most} streams of events open.`, {
      hint: "Close one that nobody reads any more, or poll.",
      retryAfterSeconds: 5,
    });
  }
  const left = new AbortController();
  const encoder = new TextEncoder();
  const events = open(left.signal);
  const letGo = async () => {
    left.abort();
    request.signal.removeEventListener("abort", letGo);
    leavePlace();
    await events.return?.();
  };
  // Also of a stream that nobody reads, which would never come to its end.
  request.signal.addEventListener("abort", letGo, { once: true });
  const nextText = async () => {
    const { done, value } = await events.next();
    if (done || !(await reauthenticate()).ok) return null;
    return value ? `event: ${value.event}\ndata: ${value.data}\n\n` : ":\n\n";
  };
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      let text: string | null = null;
      try {
        text = await nextText();
      } finally {
        // Nobody cancels a stream that failed.
        if (text === null) await letGo();
      }
      if (text === null) controller.close();
      else controller.enqueue(encoder.encode(text));
    },
    cancel: letGo,
  });
  return ok(new Response(body, { headers }));
}
