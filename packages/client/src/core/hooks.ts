import type { JobUpdate } from "../jobs/job.ts";
import type { Logger } from "./logger.ts";

/** One attempt at a request, as hooks see it. */
export interface RequestEvent {
  readonly method: string;
  /** Without its query, which may hold a signature. */
  readonly url: string;
  /** Counted from 1. */
  readonly attempt: number;
  readonly idempotencyKey: string | undefined;
}

/** `onRequest` may add headers, e.g. for tracing. The API key is added afterwards and is not among them. */
export interface OutgoingEvent extends RequestEvent {
  readonly headers: Headers;
}

export interface ResponseEvent extends RequestEvent {
  /** HTTP status. */
  readonly status: number;
  readonly requestId: string | undefined;
  /** From sending to the end of the body, in milliseconds. */
  readonly duration: number;
}

export interface RetryEvent extends RequestEvent {
  /** Why another attempt follows. */
  readonly error: Error;
  /** How long until then, in milliseconds. */
  readonly delay: number;
}

export interface PollEvent extends JobUpdate {
  readonly jobId: string;
  /** Polls of this wait so far. */
  readonly poll: number;
}

/** Called as things happen. They only watch: what they throw is logged and changes nothing. */
export interface Hooks {
  readonly onRequest?: ((event: OutgoingEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Each look at a job while waiting, changed or not. */
  readonly onPoll?: ((event: PollEvent) => void) | undefined;
}

export function tell<E>(hook: ((event: E) => void) | undefined, event: E, log: Logger): void {
  try {
    hook?.(event);
  } catch (error) {
    log.warn("a hook threw", { error });
  }
}
