import { expect, test } from "vitest";
import { createEngine, type Engine } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { captureLogLines } from "../support/capture-log-lines.ts";
import { fetchMetrics, fetchText } from "../support/fetch-text.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";
import { createTinyModel } from "../support/tiny-model.ts";
import { waitUntil } from "../support/wait-until.ts";

/** The samples of a metric by their labels. */
async function samples(engine: Engine, name: string): Promise<Record<string, number>> {
  const { text } = await fetchMetrics(engine);
  const lines = text.split("\n").filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.lastIndexOf(" ");
      return [line.slice(name.length, at), Number(line.slice(at + 1))];
    }),
  );
}

test("serves no metrics by default", async () => {
  const { engine } = start();
  expect((await fetchMetrics(engine)).status).toBe(404);
});

test("requires the operator's API key or the metrics key", async () => {
  const { engine, request } = start({ metrics: { key: "numbers_only_please" } });
  const status = async (key: string | null) => {
    const headers = key === null ? {} : { authorization: `Bearer ${key}` };
    return (await fetchText(engine, "/metrics", { headers })).status;
  };
  const { apiKey } = await engine.accounts.create({ name: "other" });
  const created = await request("POST", "/api/v1/keys", { body: { name: "for Prometheus" } });
  expect(await status(null)).toBe(401);
  expect(await status("lk_wrong")).toBe(401);
  expect(await status("numbers_only_please_")).toBe(401);
  expect(await status(apiKey)).toBe(403);
  expect(await status(engine.apiKey)).toBe(200);
  expect(await status(created.json.data.api_key)).toBe(200);
  expect(await status("numbers_only_please")).toBe(200);
  // The metrics key is valid for metrics only.
  const other = await fetchText(engine, "/api/v1/jobs", {
    headers: { authorization: "Bearer numbers_only_please" },
  });
  expect(other.status).toBe(401);
});

test("serves metrics while the store is down", async () => {
  const store = createTestStore();
  let isDown = false;
  const find = (id: string) => (isDown ? Promise.reject(new Error("no")) : store.accounts.find(id));
  const { engine } = start({ metrics: true, store: { ...store, accounts: { ...store.accounts, find } } });
  await fetchText(engine, "/healthz");
  isDown = true;
  expect((await fetchMetrics(engine)).status).toBe(200);
});

test("counts requests by method, route and status, never by id or account", async () => {
  const { engine, generate, request } = start({ metrics: true });
  const { json } = await generate();
  await engine.idle();
  await request("GET", `/api/v1/jobs/${json.data.id}`);
  await fetchText(engine, "/nowhere");
  const page = await fetchMetrics(engine);
  expect(page.headers.get("content-type")).toContain("version=0.0.4");
  expect(await samples(engine, "likeness_http_requests_total")).toMatchObject({
    '{method="POST",route="/api/v1/avatars/generate",status="202"}': 1,
    '{method="GET",route="/api/v1/jobs/:id",status="200"}': 1,
    '{method="GET",route="none",status="404"}': 1,
  });
  const timed = await samples(engine, "likeness_http_request_duration_seconds_count");
  expect(timed['{method="GET",route="/api/v1/jobs/:id"}']).toBe(1);
  expect(page.text).not.toContain(json.data.id);
  expect(page.text).not.toContain(engine.account.id);
});

test("unknown methods share a label", async () => {
  const { engine } = start({ metrics: true });
  for (const method of ["BREW", "WHEN"]) await fetchText(engine, "/healthz", { method });
  const counted = await samples(engine, "likeness_http_requests_total");
  expect(counted['{method="other",route="none",status="405"}']).toBe(2);
});

test("counts jobs by their end, with their waiting and running times", async () => {
  const model = createGatedModel();
  const { engine, generate, request } = start({
    metrics: true,
    model,
    worker: { concurrency: 1 },
    onFault: () => undefined,
  });
  const [first, second, third] = [await generate(), await generate(), await generate()];
  const generation = await model.generation(0);
  await waitUntil(() => model.started.length === 1);
  expect(await samples(engine, "likeness_jobs_at_work")).toEqual({ "": 1 });
  expect(await samples(engine, "likeness_jobs_unfinished")).toEqual({ "": 3 });
  for (const again of [1, 2])
    await request("POST", `/api/v1/jobs/${third.json.data.id}/cancel`, { body: again && {} });
  generation.finish();
  (await model.generation(1)).fail(new Error("no"));
  await engine.idle();
  await waitUntil(() => model.started.length === 2);
  expect([first.status, second.status]).toEqual([202, 202]);
  expect(await samples(engine, "likeness_jobs_ended_total")).toEqual({
    '{status="completed",code=""}': 1,
    '{status="failed",code="unknown"}': 1,
    '{status="cancelled",code=""}': 1,
  });
  expect(await samples(engine, "likeness_job_wait_seconds_count")).toEqual({ "": 2 });
  expect(await samples(engine, "likeness_job_draw_seconds_count")).toEqual({ "": 2 });
  expect(await samples(engine, "likeness_jobs_at_work")).toEqual({ "": 0 });
  expect(await samples(engine, "likeness_jobs_unfinished")).toEqual({ "": 0 });
});

test("counts and logs retries", async () => {
  const { logger, lines } = captureLogLines();
  const clock = createFakeClock();
  const attempts = [false, true];
  const tiny = createTinyModel();
  const { engine, generate } = start({
    metrics: true,
    logger,
    clock,
    model: {
      generate: async (order, context) =>
        attempts.shift()
          ? tiny.generate(order, context)
          : { ok: false, code: "upstream_error", message: "Bearer canary was refused" },
    },
  });
  await generate();
  await waitUntil(() => attempts.length === 1 && lines.some(({ pause_ms }) => pause_ms !== undefined));
  await clock.advance(120_000);
  await engine.idle();
  expect(await samples(engine, "likeness_job_retries_total")).toEqual({ '{code="upstream_error"}': 1 });
  expect(await samples(engine, "likeness_job_draw_seconds_count")).toEqual({ "": 2 });
  const [payload] = lines.filter(({ message }) => message === "job will be retried");
  expect(payload).toMatchObject({ level: "warn", attempt: 1, code: "upstream_error" });
  expect(JSON.stringify(lines)).not.toContain("canary");
});

test("counts requests over the limit", async () => {
  const client = start({ metrics: true, limits: { free: { requestsPerMinute: 1 } } });
  const { apiKey } = await client.engine.accounts.create({ name: "other", tier: "free" });
  const other = client.withApiKey(apiKey);
  const statuses = [await other.request("GET", "/api/v1/jobs"), await other.request("GET", "/api/v1/jobs")];
  expect(statuses.map(({ status }) => status)).toEqual([200, 429]);
  expect(await samples(client.engine, "likeness_http_rate_limited_total")).toEqual({ "": 1 });
});

test("counts two engines in a process separately", async () => {
  const [one, two] = [start({ metrics: true }), start({ metrics: true })];
  await one.request("GET", "/api/v1/jobs");
  await one.request("GET", "/api/v1/jobs");
  await two.request("GET", "/api/v1/jobs");
  const jobs = '{method="GET",route="/api/v1/jobs",status="200"}';
  expect((await samples(one.engine, "likeness_http_requests_total"))[jobs]).toBe(2);
  expect((await samples(two.engine, "likeness_http_requests_total"))[jobs]).toBe(1);
});

test("serves the other metrics if the store cannot be read", async () => {
  const store = createTestStore();
  const countUnfinished = () => Promise.reject(new Error("no"));
  const engine = createEngine({
    metrics: true,
    model: createTinyModel(),
    store: { ...store, jobs: { ...store.jobs, countUnfinished } },
  });
  await fetchText(engine, "/healthz");
  const { status, text } = await fetchMetrics(engine);
  await engine.stop();
  expect(status).toBe(200);
  expect(text).toContain("likeness_jobs_unfinished Nan");
  expect(text).toContain("process_resident_memory_bytes");
});
