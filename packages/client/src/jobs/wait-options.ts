import type { RequestOptions } from "../core/options.ts";
import type { JobUpdate } from "./job.ts";

export interface WaitOptions extends RequestOptions {
  /** The deadline of the whole wait, in milliseconds. Default ten minutes; `Infinity` waits for as long as it takes. */
  readonly deadline?: number | undefined;
  /** Called with the first state and at each change. An error that it throws ends the wait. */
  readonly onProgress?: ((update: JobUpdate) => void) | undefined;
  /** When to cancel the job on the server too, if the wait ends early. Default `never`: the job continues. */
  readonly cancelOn?: "abort" | "timeout" | "both" | "never" | undefined;
  /** The shortest time between two polls of a server that responds immediately, in milliseconds. Default 500. */
  readonly pollInterval?: number | undefined;
}
