import type { Core } from "../core/core.ts";
import { type Limits, startLimits, within } from "../core/limits.ts";
import { loadWork } from "../core/load-work.ts";
import type { JobUpdate } from "./job.ts";
import type { WaitOptions } from "./wait-options.ts";
import type { Watched } from "./watched.ts";

/** Of a wait for a job, in milliseconds. */
const defaultDeadline = 600_000;

export function waitLimits(core: Core, options: WaitOptions): Limits {
  return startLimits(core.system, options.deadline ?? core.deadline ?? defaultDeadline, options.signal);
}

/** `followJob`, which is loaded with the first wait. */
export async function* follow(
  core: Core,
  watched: Watched,
  options: WaitOptions,
  limits: Limits,
  watchesProgress: boolean,
): AsyncGenerator<JobUpdate, void, undefined> {
  const describe = () => ({ what: `waiting for job ${watched.id}`, facts: {} });
  const { followJob } = await within(core.system, limits, describe, loadWork);
  yield* followJob(core, watched, options, limits, watchesProgress);
}
