import type { OperationId } from "@likeness/contract/v1";

/** Something that goes wrong on the way: an answer that is an error, or no answer at all. */
export type Fault = Which & (ErrorAnswer | BrokenConnection | Slowness);

interface Which {
  /** Only requests of this operation, by its name in the contract, e.g. `generateAvatar`. Default: any. */
  readonly operation?: OperationId;
  /** How many requests it hits. Default 1. */
  readonly times?: number;
}

/** The engine never sees the request; the error envelope is the one it would send. */
export interface ErrorAnswer extends Partial<Slowness> {
  /** 400 to 599. */
  readonly status: number;
  /** Default: the one that goes with the status, e.g. `rate_limit_exceeded` with 429. */
  readonly code?: string;
  readonly message?: string;
  /** In seconds, or an HTTP date. */
  readonly retryAfter?: number | string;
}

export interface BrokenConnection extends Partial<Slowness> {
  /** `refused`: the request never arrives. `lost`: it does, and the work is done, but the answer never comes back. */
  readonly connection: "refused" | "lost";
}

export interface Slowness {
  /** The answer comes after this many milliseconds of `mock.clock`. */
  readonly delayMs: number;
}
