import type { Delivery, DeliveryAttempt } from "../../model/delivery.ts";
import type { Job } from "../../model/job.ts";
import type { LogFields, Logger } from "../../ports/logger.ts";
import type { RequestCompleted, TelemetryEvent } from "../../ports/telemetry.ts";
import { scrub } from "./scrub.ts";

type Level = keyof Logger;
type Line = readonly [level: Level, fields: LogFields, message: string];

/** Logs a line for each event. */
export function logTelemetryEvents(logger: Logger): (event: TelemetryEvent) => void {
  return (event) => {
    const [level, fields, message] = lineOf(event);
    logger[level](fields, message);
  };
}

function lineOf(event: TelemetryEvent): Line {
  switch (event.kind) {
    case "request_completed":
      return ofRequest(event);
    case "attempt_started": {
      const { job, waitedMs } = event;
      return ["debug", { ...ofJob(job), attempt: job.attempts, waited_ms: waitedMs }, "attempt started"];
    }
    case "attempt_ended":
      return ["debug", { ...ofJob(event.job), ms: event.durationMs }, "attempt ended"];
    case "job_retried": {
      const { job, failure, pauseMs } = event;
      const fields = { ...ofJob(job), attempt: job.attempts, pause_ms: pauseMs };
      return [
        "warn",
        { ...fields, code: failure.code, reason: scrub(failure.message) },
        "job will be retried",
      ];
    }
    case "job_ended":
      return ofEnd(event.job);
    case "delivery_attempted":
      return ofDelivery(event.delivery, event.attempt);
    case "worker_started":
      return ["info", { worker: event.worker }, "worker started"];
    case "worker_stopped":
      return ["info", { worker: event.worker }, "worker stopped"];
    case "fault": {
      const { error, requestId } = event;
      return [
        "error",
        { ...(requestId !== null && { request_id: requestId }), err: ofError(error) },
        "fault",
      ];
    }
  }
}

function ofRequest(event: RequestCompleted): Line {
  const { request, requestId, route, routine, accountId, status, tookMs } = event;
  const traceparent = request.headers.get("traceparent");
  const fields = {
    request_id: requestId,
    method: request.method,
    route,
    // The query is omitted because it contains the signatures of image URLs.
    path: scrub(new URL(request.url).pathname),
    status,
    ms: tookMs,
    account_id: accountId,
    ...(traceparent !== null && traceparentPattern.test(traceparent) && { traceparent }),
  };
  if (routine) return ["debug", fields, "request"];
  return [status >= 500 ? "error" : "info", fields, "request"];
}

/** Other values are not logged. */
const traceparentPattern = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

function ofJob(job: Job) {
  return { job_id: job.id, account_id: job.accountId };
}

function ofEnd(job: Job): Line {
  const ms = (job.endedAt ?? job.createdAt) - job.createdAt;
  const fields = { ...ofJob(job), status: job.status, attempts: job.attempts, ms };
  if (!job.failure) return ["info", fields, `job ${job.status}`];
  const { code, message } = job.failure;
  return ["warn", { ...fields, code, reason: scrub(message) }, "job failed"];
}

function ofDelivery(delivery: Delivery, attempt: DeliveryAttempt): Line {
  const fields = {
    delivery_id: delivery.id,
    endpoint_id: delivery.endpointId,
    event: delivery.type,
    account_id: delivery.accountId,
    attempt: delivery.attempts.length,
    status: attempt.status,
    ms: attempt.durationMs,
    ...(attempt.error !== null && { reason: scrub(attempt.error) }),
  };
  if (attempt.error === null) return ["info", fields, "webhook delivered"];
  return delivery.status === "failed"
    ? ["warn", fields, "webhook failed"]
    : ["info", fields, "webhook attempt failed"];
}

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** Only these properties are logged, because errors of libraries contain whole requests. */
function ofError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return {
    type: error.name,
    message: scrub(error.message),
    ...(code !== undefined && { code: scrub(code) }),
    ...(error.stack !== undefined && { stack: scrub(error.stack) }),
    ...(error.cause !== undefined && depth < 4 && { cause: ofError(error.cause, depth + 1) }),
  };
}
