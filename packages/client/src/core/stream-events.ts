import type { Send } from "./call.ts";
import type { Core } from "./core.ts";
import { type Describe, type Limits, within } from "./limits.ts";
import type { RequestOptions } from "./options.ts";

/** A server says something at least this often, were it only that it is still there; in milliseconds. */
const longestSilence = 45_000;

/** A server-sent event; `data` is its JSON as it was sent. Null is a sign of life. */
export interface ServerEvent {
  readonly type: string;
  readonly data: string;
}

/** The events of a route below `/api/v1`, until the server ends the stream. It is opened once. */
export async function* streamEvents(
  send: Send,
  core: Core,
  path: string,
  options: RequestOptions,
  limits: Limits,
  describe: Describe,
): AsyncGenerator<ServerEvent | null, void, undefined> {
  const { data: response } = await send(core, {
    method: "GET",
    url: `${core.baseUrl}/api/v1${path}`,
    headers: { accept: "text/event-stream", ...core.headers },
    authorized: true,
    target: "api",
    options: { ...options, maxRetries: 0 },
    limits,
    read: async (answer) => answer,
  });
  const silence = Math.min(longestSilence, options.timeout ?? core.timeout);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  try {
    let text = "";
    while (reader) {
      const { done, value } = await within(core.system, limits, describe, () => reader.read(), silence);
      if (done) return;
      const blocks = (text + decoder.decode(value, { stream: true })).replaceAll("\r\n", "\n").split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) yield parse(block);
    }
  } finally {
    // Nobody waits for this: the server notices by itself, and the caller has better things to do.
    reader?.cancel().catch(() => {});
  }
}

function parse(block: string): ServerEvent | null {
  const data = /^data: ?(.*)$/m.exec(block)?.[1];
  return data === undefined ? null : { type: /^event: ?(.*)$/m.exec(block)?.[1] ?? "message", data };
}
