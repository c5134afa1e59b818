import { withImplementation } from "../../../core/call.ts";
import type { Core } from "../../../core/core.ts";
import { startLimits } from "../../../core/limits.ts";
import type { RequestOptions } from "../../../core/options.ts";
import type { ServerEvent } from "../../../core/stream-events.ts";
import { eventStream } from "../encode.ts";

export interface ListenOptions extends RequestOptions {
  /** Called when the stream is open: no later event is missed. */
  readonly onOpen?: (() => void) | undefined;
}

/** The account's events, until the server ends the stream. */
export async function* listen(
  core: Core,
  { onOpen, ...options }: ListenOptions,
): AsyncGenerator<ServerEvent, void, undefined> {
  const limits = startLimits(core.platform, options.deadline, options.signal);
  const describe = () => ({ what: "listening to events", details: {} });
  const events = await withImplementation(core, options, limits, ({ streamEvents }, context) =>
    // For another system the request of the driver throws.
    streamEvents(
      context,
      { ...context.driver.request("GET", "/events", () => undefined), ...eventStream("/events") },
      describe,
    ),
  );
  let isOpen = false;
  for await (const event of events) {
    if (!isOpen) onOpen?.();
    isOpen = true;
    if (event) yield event;
  }
}
