import type { WithResponse } from "./answer.ts";
import { checkOptions } from "./check-options.ts";
import type { Core } from "./core.ts";
import { startLimits, within } from "./limits.ts";
import { callOptionNames } from "./options.ts";
import type { Outgoing } from "./outgoing.ts";

/**
 * Sends until there is an answer that will not get better, within the limits. What does the work is loaded at the first
 * request, because a program's start is no time to load what it may never need.
 */
export async function send<T>(core: Core, outgoing: Outgoing<T>): Promise<WithResponse<T>> {
  const { options, method } = outgoing;
  checkOptions(options, callOptionNames);
  const limits =
    outgoing.limits ?? startLimits(core.system, options.deadline ?? core.deadline, options.signal);
  const describe = () => ({ what: `${method} ${outgoing.url.replace(/[?#].*/s, "")}`, facts: {} });
  attempts ??= await within(core.system, limits, describe, () => import("./attempts.ts"));
  return attempts.sendWithRetries(core, outgoing, limits);
}

/** Kept once it is there, and not while it is only hoped for: a browser may fail to load it, and try again. */
let attempts: typeof import("./attempts.ts") | undefined;
