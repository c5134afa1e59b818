import type { Core } from "../core/core.ts";
import { startLimits } from "../core/limits.ts";
import type { RequestOptions } from "../core/options.ts";
import { send } from "../core/send.ts";
import { type ServerEvent, streamEvents } from "../core/stream-events.ts";

export interface ListenOptions extends RequestOptions {
  /** Called when listening has begun: from here on nothing is missed. */
  readonly onOpen?: (() => void) | undefined;
}

/** What happens to the account, until the server ends the stream. */
export async function* listen(
  core: Core,
  { onOpen, ...options }: ListenOptions,
): AsyncGenerator<ServerEvent, void, undefined> {
  const limits = startLimits(core.system, options.deadline, options.signal);
  const describe = () => ({ what: "listening to events", facts: {} });
  let open = false;
  for await (const event of streamEvents(send, core, "/events", options, limits, describe)) {
    if (!open) onOpen?.();
    open = true;
    if (event) yield event;
  }
}
