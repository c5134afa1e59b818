import type { RequestOptions } from "../core/options.ts";
import type { JobUpdate } from "./job.ts";

export interface WaitOptions extends RequestOptions {
  /** For the whole wait, in milliseconds. Default ten minutes; `Infinity` waits for as long as it takes. */
  readonly deadline?: number | undefined;
  /** Called at the first look and at each change. What it throws ends the wait. */
  readonly onProgress?: ((update: JobUpdate) => void) | undefined;
  /** When to cancel the job on the server as well, should the wait end early. Default `never`: the job goes on. */
  readonly cancelOn?: "abort" | "timeout" | "both" | "never" | undefined;
  /** The least time between two looks at a server that does not hold its answer, in milliseconds. Default 500. */
  readonly pollInterval?: number | undefined;
}
