import type { Delivery, DeliveryAttempt } from "../model/delivery.ts";
import type { Job } from "../model/job.ts";
import type { Failure } from "../model/job-failure.ts";

/** Makes an engine's work known: in log lines, numbers and traces. It throws nothing and changes no answer. */
export interface Telemetry {
  emit(happening: TelemetryEvent): void;
  /**
   * Does the work as a span of a trace, so that whatever it starts belongs to that span too. Calls `work` exactly once
   * and answers as it does. `describe` is called only when somebody traces.
   */
  trace<T>(describe: () => SpanDescription, work: (span: Span) => Promise<T>): Promise<T>;
}

export type TelemetryEvent =
  | RequestAnswered
  /** This process claimed a job; `waitedMs` is how long the job was due before that. */
  | { readonly kind: "attempt_started"; readonly job: Job; readonly waitedMs: number }
  /** Follows every `attempt_started`. */
  | { readonly kind: "attempt_ended"; readonly job: Job; readonly durationMs: number }
  /** An attempt at a job failed here, and another will be made. */
  | {
      readonly kind: "job_retried";
      readonly job: Job;
      readonly failure: Failure;
      readonly pauseMs: number;
    }
  /** A job came to its end here; told after that was committed. */
  | { readonly kind: "job_ended"; readonly job: Job }
  /** An attempt at a webhook was made here; `delivery` is as it stands afterwards. */
  | { readonly kind: "delivery_attempted"; readonly delivery: Delivery; readonly attempt: DeliveryAttempt }
  | { readonly kind: "worker_started" | "worker_stopped"; readonly worker: string }
  /** Something broke that no caller is to blame for; `requestId` is null outside of requests. */
  | { readonly kind: "fault"; readonly error: unknown; readonly requestId: string | null };

/** A request was answered. */
export interface RequestAnswered {
  readonly kind: "answered";
  readonly request: Request;
  readonly requestId: string;
  /** The path with its parameters unfilled; null when there is no such route. */
  readonly route: string | null;
  /** Whether the route is there for those who run the server: it is asked every few seconds. */
  readonly routine: boolean;
  /** Null when the caller showed no key that is known. */
  readonly accountId: string | null;
  readonly status: number;
  readonly tookMs: number;
}

/** What a span is about. */
export interface SpanDescription {
  readonly name: string;
  /** Whether it answers a caller, does work that was accepted before, or asks somebody else. */
  readonly kind: "server" | "consumer" | "client";
  /** What it is part of: the headers of a request, or the `traceparent` that was kept; null for what is active anyway. */
  readonly parent: Headers | string | null;
  readonly attributes: Attributes;
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;

export interface Span {
  /** By the W3C's Trace Context, to be kept with what is done later; null when nobody traces. */
  readonly traceparent: string | null;
  rename(name: string): void;
  set(attributes: Attributes): void;
  /** Says that the work came to a bad end; `reason` is a word, such as a code. */
  fail(reason: string): void;
}

/** For whoever is not traced. */
export const noSpan: Span = { traceparent: null, rename() {}, set() {}, fail() {} };
