import type { CallContext } from "./context.ts";
import { type Describe, withLimits } from "./limits.ts";
import type { RequestSpec } from "./request-spec.ts";
import { sendRequest } from "./send-request.ts";

/** Servers send an event or a comment at least this often, in milliseconds. */
const maxSilence = 45_000;

/** A server-sent event. `data` is its JSON as it was sent. */
export interface ServerEvent {
  readonly type: string;
  readonly data: string;
}

/**
 * The events of a stream until the server ends it, and null for each comment that keeps the connection alive. The
 * stream is opened once, without retries.
 */
export async function* streamEvents(
  context: CallContext,
  spec: RequestSpec<Response>,
  describe: Describe,
): AsyncGenerator<ServerEvent | null, void, undefined> {
  const { core, options } = context;
  const { data: response } = await sendRequest({ ...context, options: { ...options, maxRetries: 0 } }, spec);
  const silence = Math.min(maxSilence, options.timeout ?? core.options.timeout ?? maxSilence);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  try {
    let text = "";
    while (reader) {
      const { done, value } = await withLimits(context, describe, () => reader.read(), silence);
      if (done) return;
      const blocks = (text + decoder.decode(value, { stream: true })).replaceAll("\r\n", "\n").split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) yield parse(block);
    }
  } finally {
    // This is not awaited, so that the caller does not wait for the connection to close.
    reader?.cancel().catch(() => {});
  }
}

function parse(block: string): ServerEvent | null {
  const data = /^data: ?(.*)$/m.exec(block)?.[1];
  return data === undefined ? null : { type: /^event: ?(.*)$/m.exec(block)?.[1] ?? "message", data };
}
