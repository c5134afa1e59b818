import type { Delivery } from "../../model/delivery.ts";
import type { RequestAnswered, TelemetryEvent } from "../../ports/telemetry.ts";

export interface MetricsParts {
  /** How many jobs wait or are being drawn, of all processes on the store. */
  countUnfinished(): Promise<number>;
}

export type PromClient = typeof import("prom-client");
export type Instruments = ReturnType<typeof createInstruments>;

/** No label names an account, a job or anything else that there is ever more of. */
export function createInstruments(
  { Counter, collectDefaultMetrics, Gauge, Histogram, Registry }: PromClient,
  { countUnfinished }: MetricsParts,
) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    registers,
    name: "likeness_http_requests_total",
    help: "Requests that were answered.",
    labelNames: ["method", "route", "status"] as const,
  });
  const requestSeconds = new Histogram({
    registers,
    name: "likeness_http_request_duration_seconds",
    help: "Time to the head of the answer; long polls and event streams are asked to last.",
    labelNames: ["method", "route"] as const,
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  });
  const rateLimited = new Counter({
    registers,
    name: "likeness_http_rate_limited_total",
    help: "Requests that were answered 429.",
  });
  const jobs = new Counter({
    registers,
    name: "likeness_jobs_ended_total",
    help: "Jobs that this process ended, by how, and by the code of their failure.",
    labelNames: ["status", "code"] as const,
  });
  const retries = new Counter({
    registers,
    name: "likeness_job_retries_total",
    help: "Attempts at jobs that failed here and are made again, by the code of the failure.",
    labelNames: ["code"] as const,
  });
  const waitSeconds = new Histogram({
    registers,
    name: "likeness_job_wait_seconds",
    help: "Time from when a job could have been taken up to when this process did.",
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 900, 3_600],
  });
  const drawSeconds = new Histogram({
    registers,
    name: "likeness_job_draw_seconds",
    help: "Time this process worked on a job, whatever became of it.",
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300],
  });
  const atWork = new Gauge({
    registers,
    name: "likeness_jobs_at_work",
    help: "Jobs that this process works on.",
  });
  registry.registerMetric(
    new Gauge({
      registers: [],
      name: "likeness_jobs_unfinished",
      help: "Jobs that wait or are worked on, of all processes on this store.",
      async collect() {
        // A store that cannot be read must not take the other numbers with it; /readyz tells of it.
        this.set(await countUnfinished().catch(() => Number.NaN));
      },
    }),
  );
  const deliveries = new Counter({
    registers,
    name: "likeness_webhook_attempts_total",
    help: "Attempts at webhooks that this process made, by what they came to.",
    labelNames: ["outcome"] as const,
  });
  const faults = new Counter({
    registers,
    name: "likeness_faults_total",
    help: "Things that broke and that no caller is to blame for.",
  });

  function noteAnswer({ request, route, status, tookMs }: RequestAnswered): void {
    const labels = { method: methodOf(request), route: route ?? "none" };
    requests.inc({ ...labels, status });
    requestSeconds.observe(labels, tookMs / 1000);
    if (status === 429) rateLimited.inc();
  }

  function note(happening: TelemetryEvent): void {
    switch (happening.kind) {
      case "answered":
        noteAnswer(happening);
        break;
      case "attempt_started":
        atWork.inc();
        waitSeconds.observe(happening.waitedMs / 1000);
        break;
      case "attempt_ended":
        atWork.dec();
        drawSeconds.observe(happening.durationMs / 1000);
        break;
      case "job_retried":
        retries.inc({ code: happening.failure.code });
        break;
      case "job_ended":
        jobs.inc({ status: happening.job.status, code: happening.job.failure?.code ?? "" });
        break;
      case "delivery_attempted":
        deliveries.inc({ outcome: outcomeOf(happening.delivery) });
        break;
      case "fault":
        faults.inc();
        break;
    }
  }

  return { note, text: () => registry.metrics() };
}

/** Callers may make methods up. */
function methodOf({ method }: Request): string {
  return /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method) ? method : "other";
}

function outcomeOf({ status }: Delivery): string {
  if (status === "succeeded") return "delivered";
  return status === "failed" ? "given_up" : "to_be_retried";
}
