import { fail, ok, type Result } from "../../model/result.ts";
import type { RequestContext } from "../request-context.ts";

/** One server-sent event; the data is a line of JSON. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * Streams server-sent events, with a comment as a heartbeat for each null, and ends their source when the client leaves.
 * The stream also ends when the API key is revoked. An account may have as many open streams as requests per minute.
 */
export function respondEvents(
  { request, requestId, account, reauthenticate, streams, engine }: RequestContext,
  open: (signal: AbortSignal) => AsyncIterator<ServerSentEvent | null, undefined>,
): Result<Response> {
  const headers = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    // Keeps proxies such as nginx from buffering the stream.
    "x-accel-buffering": "no",
    "x-request-id": requestId,
  };
  if (request.method === "HEAD") return ok(new Response(null, { headers }));
  const max = engine.limits[account.tier].requestsPerMinute;
  const releaseSlot = streams.take(account.id, max);
  if (!releaseSlot) {
    return fail("rate_limit_exceeded", `The account has ${max} open event streams, the maximum.`, {
      hint: "Close one that is no longer read, or poll.",
      retryAfterSeconds: 5,
    });
  }
  const closed = new AbortController();
  const encoder = new TextEncoder();
  const events = open(closed.signal);
  const close = async () => {
    closed.abort();
    request.signal.removeEventListener("abort", close);
    releaseSlot();
    await events.return?.();
  };
  // A stream that is not read is not pulled, so it would never end by itself.
  request.signal.addEventListener("abort", close, { once: true });
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
        // A stream that fails is not cancelled.
        if (text === null) await close();
      }
      if (text === null) controller.close();
      else controller.enqueue(encoder.encode(text));
    },
    cancel: close,
  });
  return ok(new Response(body, { headers }));
}
