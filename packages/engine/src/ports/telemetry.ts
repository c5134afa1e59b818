import type { Delivery, DeliveryAttempt } from "../model/delivery.ts";
import type { Job } from "../model/job.ts";
import type { Failure } from "../model/job-failure.ts";

/** Logs, metrics and traces. Never throws. */
export interface Telemetry {
  emit(event: TelemetryEvent): void;
  /** Runs the work in a span. `describe` is called only if tracing is enabled. */
  trace<T>(describe: () => SpanDescription, work: (span: Span) => Promise<T>): Promise<T>;
}

export type TelemetryEvent =
  | RequestCompleted
  /** This process claimed a job; `waitedMs` is how long the job was due before that. */
  | { readonly kind: "attempt_started"; readonly job: Job; readonly waitedMs: number }
  /** Follows every `attempt_started`. */
  | { readonly kind: "attempt_ended"; readonly job: Job; readonly durationMs: number }
  /** An attempt failed in this process and will be retried. */
  | {
      readonly kind: "job_retried";
      readonly job: Job;
      readonly failure: Failure;
      readonly pauseMs: number;
    }
  /** This process ended a job; emitted after the commit. */
  | { readonly kind: "job_ended"; readonly job: Job }
  /** This process made an attempt; `delivery` is its state after that. */
  | { readonly kind: "delivery_attempted"; readonly delivery: Delivery; readonly attempt: DeliveryAttempt }
  | { readonly kind: "worker_started" | "worker_stopped"; readonly worker: string }
  /** An internal error; `requestId` is null outside of requests. */
  | { readonly kind: "fault"; readonly error: unknown; readonly requestId: string | null };

/** The response of a request was sent. */
export interface RequestCompleted {
  readonly kind: "request_completed";
  readonly request: Request;
  readonly requestId: string;
  /** The path with placeholders; null if there is no such route. */
  readonly route: string | null;
  /** Whether the route is for probes and monitoring, which request it every few seconds. */
  readonly routine: boolean;
  /** Null without a valid API key. */
  readonly accountId: string | null;
  readonly status: number;
  readonly tookMs: number;
}

export interface SpanDescription {
  readonly name: string;
  /** Span kind of OpenTelemetry. */
  readonly kind: "server" | "consumer" | "client";
  /** The headers of a request or a stored `traceparent`; null for the active span. */
  readonly parent: Headers | string | null;
  readonly attributes: Attributes;
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;

export interface Span {
  /** `traceparent` of W3C Trace Context; null if tracing is disabled. */
  readonly traceparent: string | null;
  rename(name: string): void;
  set(attributes: Attributes): void;
  /** Marks the span as failed; `reason` is short, such as a code. */
  fail(reason: string): void;
}

/** Does not trace. */
export const noSpan: Span = { traceparent: null, rename() {}, set() {}, fail() {} };
