import type { Driver } from "../systems/driver.ts";
import type { Core } from "./core.ts";
import type { RequestOptions } from "./options.ts";

/** When a call has to end: when the signal is aborted, or at a moment of the platform's clock. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  /** The caller's deadline in milliseconds. */
  readonly deadline: number;
  /** `deadline` as a moment of `platform.now()`. */
  readonly endsAt: number;
}

/** What is needed to carry out one call of a method, all its requests and waits included. */
export interface CallContext<O extends RequestOptions = RequestOptions> {
  readonly core: Core;
  readonly driver: Driver;
  readonly options: O;
  readonly limits: Limits;
}
