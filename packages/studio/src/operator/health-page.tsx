import "../styles/account.css";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../api/api.ts";
import { Facts } from "../components/facts.tsx";
import { Figures } from "../components/figures.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { durationText } from "../components/time.tsx";
import { Bar } from "../shell/bar.tsx";
import { checkText, type Readiness, readMetrics, readReadiness } from "./health.ts";
import { mean, type Sample, total, totalsBy, upperBound } from "./metrics.ts";

/** How often the server is asked, in milliseconds. */
const interval = 10_000;

/** Whether the server works, and how busy it is, for its operator. */
export function HealthPage() {
  const api = useApi();
  const readiness = useQuery({
    queryKey: ["health", "ready"],
    queryFn: ({ signal }) => readReadiness(signal),
    refetchInterval: interval,
  });
  const metrics = useQuery({
    queryKey: ["health", "metrics"],
    queryFn: ({ signal }) => readMetrics(api, signal),
    refetchInterval: ({ state }) => (state.data === null ? false : interval),
  });
  // An answer of before is not shown as the state of a server that does not answer any more.
  const state = readiness.error === null ? readiness.data : undefined;
  return (
    <>
      <Bar title="Health">
        {state && (
          <span className={state.isReady ? "chip ok" : "chip bad"} role="status">
            {state.isReady ? "Ready" : "Not ready"}
          </span>
        )}
        <i className="sp" />
        <small className="wide">Asked every {interval / 1000} seconds</small>
      </Bar>
      <div className="page">
        {readiness.error !== null ? (
          <ErrorState
            title="The server could not be asked"
            error={readiness.error}
            onRetry={() => void readiness.refetch()}
          />
        ) : state === undefined ? (
          <Loading what="the health of the server" />
        ) : (
          <>
            {metrics.data && <Load samples={metrics.data} />}
            <Checks readiness={state} />
          </>
        )}
        {metrics.error !== null ? (
          <ErrorState
            title="The metrics could not be loaded"
            error={metrics.error}
            onRetry={() => void metrics.refetch()}
          />
        ) : metrics.data === null ? (
          <Part title="Metrics">
            <p className="sub">
              This server collects none. Start it with <code>--metrics</code> or{" "}
              <code>createEngine(&#123; metrics: true &#125;)</code> to see here how many jobs wait, how long
              they take, and what fails.
            </p>
          </Part>
        ) : (
          metrics.data && <Metrics samples={metrics.data} />
        )}
      </div>
    </>
  );
}

function Checks({ readiness: { checks } }: { readonly readiness: Readiness }) {
  return (
    <section className="card" aria-label="Checks">
      <div className="head">
        <h2>Checks</h2>
      </div>
      <ul className="list">
        {Object.entries(checks).map(([name, state]) => (
          <li key={name}>
            <div className="sp">
              <b>{name.charAt(0).toUpperCase() + name.slice(1)}</b>
              <p className="sub">{checkText(name, state)}</p>
            </div>
            <span className={state === "ok" ? "chip ok" : state === "elsewhere" ? "chip" : "chip bad"}>
              {state}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The load of the moment. */
function Load({ samples }: { readonly samples: readonly Sample[] }) {
  const unfinished = total(samples, "likeness_jobs_unfinished");
  return (
    <Figures
      label="Load"
      of={[
        [
          "Jobs that wait or run",
          unfinished === undefined || Number.isNaN(unfinished) ? "Unknown" : unfinished,
          "of all processes on this store",
        ],
        ["Running in this process", total(samples, "likeness_jobs_at_work") ?? 0],
        ["Wait for a worker", durationText(mean(samples, "likeness_job_wait_seconds")), "on average"],
        ["Internal errors", total(samples, "likeness_faults_total") ?? 0, "since the start"],
      ]}
    />
  );
}

/** Everything since the process was started. */
function Metrics({ samples }: { readonly samples: readonly Sample[] }) {
  const count = (name: string, where?: Readonly<Record<string, string>>) =>
    (total(samples, name, where) ?? 0).toLocaleString();
  const request = "likeness_http_request_duration_seconds";
  const draw = "likeness_job_draw_seconds";
  const startedAt = total(samples, "process_start_time_seconds");
  const memory = total(samples, "process_resident_memory_bytes");
  const codes = totalsBy(
    samples.filter(({ labels }) => labels["status"] === "failed"),
    "likeness_jobs_ended_total",
    "code",
  );
  return (
    <>
      <div className="parts">
        <Part title="Jobs">
          <Facts
            of={[
              ["Done", count("likeness_jobs_ended_total", { status: "completed" })],
              ["Failed", count("likeness_jobs_ended_total", { status: "failed" })],
              ["Cancelled", count("likeness_jobs_ended_total", { status: "cancelled" })],
              ["Attempts repeated", count("likeness_job_retries_total")],
              ["Drawing, on average", durationText(mean(samples, draw))],
              ["Drawing, 95 % within", durationText(upperBound(samples, draw, 0.95))],
            ]}
          />
        </Part>
        <Part title="Requests">
          <Facts
            of={[
              ["Answered", count("likeness_http_requests_total")],
              ["Over a rate limit", count("likeness_http_rate_limited_total")],
              ["Server errors", statusCount(samples, 5).toLocaleString()],
              ["Refused", statusCount(samples, 4).toLocaleString()],
              ["95 % within", durationText(upperBound(samples, request, 0.95))],
            ]}
          />
        </Part>
        <Part title="Webhooks">
          <Facts
            of={[
              ["Delivered", count("likeness_webhook_attempts_total", { outcome: "delivered" })],
              ["To be repeated", count("likeness_webhook_attempts_total", { outcome: "to_be_retried" })],
              ["Given up", count("likeness_webhook_attempts_total", { outcome: "given_up" })],
            ]}
          />
        </Part>
        <Part title="Process">
          <Facts
            of={[
              [
                "Running for",
                durationText(startedAt === undefined ? undefined : Date.now() / 1000 - startedAt),
              ],
              ["Memory", memory === undefined ? "unknown" : `${Math.round(memory / 2 ** 20)} MiB`],
              ["Processor time", durationText(total(samples, "process_cpu_seconds_total"))],
              ["Event loop delay", durationText(total(samples, "nodejs_eventloop_lag_p99_seconds"))],
              ["Version", serverVersion],
            ]}
          />
        </Part>
      </div>
      {codes.length > 0 && (
        <section className="card" aria-label="Why jobs failed">
          <div className="head">
            <h2>Why jobs failed</h2>
          </div>
          <ul className="list">
            {codes.map(([code, failed]) => (
              <li key={code}>
                <code className="sp brk">{code}</code>
                {failed.toLocaleString()}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Responses whose status has this first digit. */
function statusCount(samples: readonly Sample[], digit: number): number {
  return totalsBy(samples, "likeness_http_requests_total", "status")
    .filter(([status]) => status.startsWith(String(digit)))
    .reduce((sum, [, count]) => sum + count, 0);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card" aria-label={title}>
      <div className="head">
        <h2>{title}</h2>
      </div>
      <div className="body">{children}</div>
    </section>
  );
}
