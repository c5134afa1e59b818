import type { OperationId } from "@likeness/contract/v1";

/** A fault to inject: an error response, a broken connection or body, or a delay. */
export type Fault = FaultFilter & (ErrorResponseOptions | BrokenConnection | Delay);

/** Which requests a fault applies to. */
export interface FaultFilter {
  /** Apply only to this operation, e.g. `generateAvatar`. Default: any operation. */
  readonly operation?: OperationId;
  /** Number of requests to apply it to; `Infinity` until `reset()`. Default: 1. */
  readonly times?: number;
  /** Let this many matching requests pass first. Default: 0. */
  readonly skip?: number;
  /** Apply to every n-th matching request. Default: 1, each. */
  readonly every?: number;
  /** Apply only from this many milliseconds of `mock.clock` after it was added. Default: 0. */
  readonly fromMs?: number;
  /** Apply only until this many milliseconds of `mock.clock` after it was added. Default: no limit. */
  readonly untilMs?: number;
}

/** Responds with an error without forwarding the request to the engine. */
export interface ErrorResponseOptions extends Partial<Delay> {
  /** A status from 400 to 599. */
  readonly status: number;
  /** Default: the code for the status, e.g. `rate_limit_exceeded` for 429. */
  readonly code?: string;
  readonly message?: string;
  /** The `Retry-After` header: seconds or an HTTP date. */
  readonly retryAfter?: number | string;
}

export interface BrokenConnection extends Partial<Delay> {
  /**
   * `refused`: the request is not processed. `lost`: the request is processed, but the response is lost. `cut`: the request
   * is processed, and the connection breaks after half of the body of the response.
   */
  readonly connection: "refused" | "lost" | "cut";
}

export interface Delay {
  /** Delays the response by this many milliseconds of `mock.clock`. */
  readonly delayMs: number;
}

/** Faults by name, for `mock.failNext(name)`. */
export const namedFaults = {
  /** Five responses with 429, which ask to wait for a second. */
  rateLimitStorm: { status: 429, retryAfter: 1, times: 5 },
  /** Five responses with 503. */
  outage: { status: 503, times: 5 },
  refusedConnection: { connection: "refused" },
  lostResponse: { connection: "lost" },
  halfBody: { connection: "cut" },
  /** A response after 30 seconds of `mock.clock`. */
  slowResponse: { delayMs: 30_000 },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof namedFaults;

export function isFaultName(name: unknown): name is FaultName {
  return typeof name === "string" && Object.hasOwn(namedFaults, name);
}

/** The fault with this name. Throws TypeError for another name, and lists those that exist. */
export function faultNamed(name: unknown): Fault {
  if (isFaultName(name)) return namedFaults[name];
  throw new TypeError(`Unknown fault ${name}. Known faults: ${Object.keys(namedFaults).join(", ")}.`);
}
