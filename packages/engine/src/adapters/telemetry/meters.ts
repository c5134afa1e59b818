import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Delivery } from "../../model/delivery.ts";
import type { RequestCompleted, TelemetryEvent } from "../../ports/telemetry.ts";

export interface MetricsParts {
  /** The number of queued and processing jobs of all processes on the store. */
  countUnfinished(): Promise<number>;
}

export type Instruments = ReturnType<typeof createInstruments>;

/** Labels have few values: no accounts, jobs or other ids. */
export function createInstruments({ countUnfinished }: MetricsParts) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    registers,
    name: "likeness_http_requests_total",
    help: "HTTP requests.",
    labelNames: ["method", "route", "status"] as const,
  });
  const requestSeconds = new Histogram({
    registers,
    name: "likeness_http_request_duration_seconds",
    help: "Time to the response headers, including long polls and event streams.",
    labelNames: ["method", "route"] as const,
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  });
  const rateLimited = new Counter({
    registers,
    name: "likeness_http_rate_limited_total",
    help: "Requests that were rate limited.",
  });
  const jobs = new Counter({
    registers,
    name: "likeness_jobs_ended_total",
    help: "Jobs that this process ended, by status and failure code.",
    labelNames: ["status", "code"] as const,
  });
  const retries = new Counter({
    registers,
    name: "likeness_job_retries_total",
    help: "Attempts that failed in this process and are retried, by failure code.",
    labelNames: ["code"] as const,
  });
  const waitSeconds = new Histogram({
    registers,
    name: "likeness_job_wait_seconds",
    help: "Time from when a job was due until this process claimed it.",
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 900, 3_600],
  });
  const drawSeconds = new Histogram({
    registers,
    name: "likeness_job_draw_seconds",
    help: "Duration of attempts in this process, whatever their outcome.",
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300],
  });
  const atWork = new Gauge({
    registers,
    name: "likeness_jobs_at_work",
    help: "Jobs that this process is running.",
  });
  registry.registerMetric(
    new Gauge({
      registers: [],
      name: "likeness_jobs_unfinished",
      help: "Queued and processing jobs of all processes on this store.",
      async collect() {
        // The other metrics must work without the store; /readyz reports its failure.
        this.set(await countUnfinished().catch(() => Number.NaN));
      },
    }),
  );
  const deliveries = new Counter({
    registers,
    name: "likeness_webhook_attempts_total",
    help: "Webhook attempts of this process, by outcome.",
    labelNames: ["outcome"] as const,
  });
  const faults = new Counter({
    registers,
    name: "likeness_faults_total",
    help: "Internal errors.",
  });

  function countRequest({ request, route, status, tookMs }: RequestCompleted): void {
    const labels = { method: methodOf(request), route: route ?? "none" };
    requests.inc({ ...labels, status });
    requestSeconds.observe(labels, tookMs / 1000);
    if (status === 429) rateLimited.inc();
  }

  function emit(event: TelemetryEvent): void {
    switch (event.kind) {
      case "request_completed":
        countRequest(event);
        break;
      case "attempt_started":
        atWork.inc();
        waitSeconds.observe(event.waitedMs / 1000);
        break;
      case "attempt_ended":
        atWork.dec();
        drawSeconds.observe(event.durationMs / 1000);
        break;
      case "job_retried":
        retries.inc({ code: event.failure.code });
        break;
      case "job_ended":
        jobs.inc({ status: event.job.status, code: event.job.failure?.code ?? "" });
        break;
      case "delivery_attempted":
        deliveries.inc({ outcome: outcomeOf(event.delivery) });
        break;
      case "fault":
        faults.inc();
        break;
    }
  }

  return { emit, text: () => registry.metrics() };
}

/** Clients may send any method. */
function methodOf({ method }: Request): string {
  return /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method) ? method : "other";
}

function outcomeOf({ status }: Delivery): string {
  if (status === "succeeded") return "delivered";
  return status === "failed" ? "given_up" : "to_be_retried";
}
