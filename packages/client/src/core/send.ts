import type { WithResponse } from "./answer.ts";
import { mustBeObject } from "./check-arguments.ts";
import type { Core } from "./core.ts";
import { startLimits, within } from "./limits.ts";
import { loadWork } from "./load-work.ts";
import { type Outgoing, shownUrl } from "./outgoing.ts";

/** `sendWithRetries`, which is loaded with the first request. */
export async function send<T>(core: Core, outgoing: Outgoing<T>): Promise<WithResponse<T>> {
  const { method, options } = outgoing;
  mustBeObject(options, "options", "{ timeout: 60_000 }");
  // Loading counts too.
  const limits =
    outgoing.limits ?? startLimits(core.system, options.deadline ?? core.deadline, options.signal);
  const describe = () => ({ what: `${method} ${shownUrl(outgoing.url)}`, facts: {} });
  const { sendWithRetries } = await within(core.system, limits, describe, loadWork);
  return sendWithRetries(core, { ...outgoing, limits });
}
