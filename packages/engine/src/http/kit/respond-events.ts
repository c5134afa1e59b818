import type { Call } from "./call.ts";

/** One server-sent event; the data is a line of JSON. */
export interface SentEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * Streams the events as they come, null as a sign of life, and lets go of their source when the caller leaves. A key
 * that is revoked meanwhile is told nothing more.
 */
export function respondEvents(
  { request, requestId, mayStay }: Call,
  open: (signal: AbortSignal) => AsyncIterator<SentEvent | null, undefined>,
): Response {
  const headers = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    // Proxies that collect answers before they pass them on would hold back the news.
    "x-accel-buffering": "no",
    "x-request-id": requestId,
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  const left = new AbortController();
  const leave = () => left.abort();
  request.signal.addEventListener("abort", leave, { once: true });
  const encoder = new TextEncoder();
  const events = open(left.signal);
  const letGo = async () => {
    leave();
    request.signal.removeEventListener("abort", leave);
    await events.return?.();
  };
  const nextText = async () => {
    const { done, value } = await events.next();
    if (done || !(await mayStay()).ok) return null;
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
  return new Response(body, { headers });
}
