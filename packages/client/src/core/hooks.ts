import type { JobUpdate } from "../jobs/job.ts";

/** One attempt to send a request. */
export interface RequestEvent {
  readonly method: string;
  /** The URL without its query, which may contain a signature. */
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
  /** The time from sending the request to the end of the body, in milliseconds. */
  readonly duration: number;
}

export interface RetryEvent extends RequestEvent {
  /** Why the request is retried. */
  readonly error: Error;
  /** How long until the next attempt, in milliseconds. */
  readonly delay: number;
}

export interface PollEvent extends JobUpdate {
  readonly jobId: string;
  /** The number of polls in this wait, from 1. */
  readonly poll: number;
}

/** Observers of requests and polls. An error thrown by one is logged and has no other effect. */
export interface Hooks {
  readonly onRequest?: ((event: OutgoingEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called for each poll of a job while waiting, whether or not the job changed. */
  readonly onPoll?: ((event: PollEvent) => void) | undefined;
}
