import type { OperationId } from "@likeness/contract/v1";

/** A fault to inject: an error response, a connection error or a delay. */
export type Fault = FaultFilter & (ErrorResponseOptions | BrokenConnection | Delay);

interface FaultFilter {
  /** Apply only to this operation, e.g. `generateAvatar`. Default: any operation. */
  readonly operation?: OperationId;
  /** Number of requests to apply it to. Default: 1. */
  readonly times?: number;
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
  /** `refused`: the request is not processed. `lost`: the request is processed, but the response is lost. */
  readonly connection: "refused" | "lost";
}

export interface Delay {
  /** Delays the response by this many milliseconds of `mock.clock`. */
  readonly delayMs: number;
}
