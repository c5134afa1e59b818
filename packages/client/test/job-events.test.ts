import { expect, test } from "vitest";
import { type JobUpdate, Likeness } from "../src/index.ts";
import { faultyServer, type ScriptedResponse } from "./faulty-server.ts";
import { envelope, jobId, jobResponse, wireJob } from "./wire.ts";

const offer = { events_url: `jobs/${jobId}/events` };
const accepted: ScriptedResponse = { status: 202, json: envelope("job", wireJob("queued", offer)) };

/** A stream of events with these jobs. */
function stream(...jobs: object[]): ScriptedResponse {
  const summary = jobs.map((job) => `event: job.progress\r\ndata: ${JSON.stringify(job)}\r\n\r\n`);
  return { headers: { "content-type": "text/event-stream" }, text: `: hello\n\n${summary.join("")}` };
}

const summary = ({ status, fraction, stage }: JobUpdate) => [status, fraction, stage];

async function updatesOf(...script: ScriptedResponse[]) {
  await using server = await faultyServer(accepted, ...script);
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", maxRetries: 0 });
  const updates: JobUpdate[] = [];
  const job = await likeness.avatars.generateAndWait(
    { prompt: "owl" },
    { onProgress: (update) => void updates.push(update), pollInterval: 10, timeout: 400 },
  );
  const paths = server.requests.map(({ path }) => path.replace(/\?.*/, "").replace(jobId, "ID"));
  return { job, updates: updates.map(summary), paths };
}

test("waits with one request for the stream of events, where the server offers one", async () => {
  const { job, updates, paths } = await updatesOf(
    stream(
      wireJob("queued", offer),
      wireJob("processing", { progress: 0.4, stage: "drawing", ...offer }),
      wireJob("processing", { progress: 0.2, stage: "drawing", ...offer }),
      wireJob("completed", offer),
    ),
  );
  expect(paths).toEqual(["/api/v1/avatars/generate", "/api/v1/jobs/ID/events"]);
  expect(updates).toEqual([
    ["queued", 0, "queued"],
    ["processing", 0.4, "drawing"],
    ["completed", 1, "done"],
  ]);
  expect(job.avatar.seed).toBe(7);
});

test("opens a stream that ends early again after a poll", async () => {
  const { paths, updates } = await updatesOf(
    stream(wireJob("processing", { progress: 0.4, ...offer })),
    jobResponse("processing", { progress: 0.5, ...offer }),
    stream(wireJob("completed", offer)),
  );
  expect(paths.slice(1)).toEqual(["/api/v1/jobs/ID/events", "/api/v1/jobs/ID", "/api/v1/jobs/ID/events"]);
  expect(updates.map(([, fraction]) => fraction)).toEqual([0, 0.4, 0.5, 1]);
});

test.for<readonly [string, ScriptedResponse]>([
  ["is rejected", { status: 501, json: {} }],
  ["is reset", { fault: "reset" }],
  ["stops in the middle of an event", { ...stream(wireJob("processing", offer)), fault: "body" }],
  ["has only invalid events", { text: "event: job.progress\ndata: {oops\n\ndata: 7\n\n" }],
])("polls instead of opening a stream again that %s", async ([, broken]) => {
  const { paths } = await updatesOf(broken, jobResponse("processing", offer), jobResponse("completed"));
  expect(paths.slice(1)).toEqual(["/api/v1/jobs/ID/events", "/api/v1/jobs/ID", "/api/v1/jobs/ID"]);
});

test("an abort ends the wait immediately and cancels the stream", async () => {
  let cancelled = false;
  const fetch: typeof globalThis.fetch = async (input) => {
    const { url } = new Request(input);
    if (!url.endsWith("/events")) return Response.json(accepted.json, { status: 202 });
    return new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(stream(wireJob("processing", offer)).text));
        },
        cancel() {
          cancelled = true;
        },
      }),
    );
  };
  const likeness = new Likeness({ baseUrl: "https://api.example", apiKey: "key", fetch });
  const controller = new AbortController();
  const handle = await likeness.avatars.generate({ prompt: "owl" });
  let abortedAt = 0;
  const waiting = handle.done({
    signal: controller.signal,
    onProgress({ status }) {
      if (status !== "processing") return;
      setImmediate(() => {
        abortedAt = performance.now();
        controller.abort(new Error("enough"));
      });
    },
  });
  await expect(waiting).rejects.toMatchObject({ name: "AbortError", jobId, lastStatus: "processing" });
  expect(performance.now() - abortedAt).toBeLessThan(20);
  await new Promise((resolve) => setImmediate(resolve));
  expect(cancelled).toBe(true);
});

test("the deadline covers the stream", async () => {
  await using server = await faultyServer(accepted, {
    ...stream(wireJob("processing", offer), wireJob("processing", offer)),
    fault: "body",
  });
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const started = performance.now();
  const waiting = likeness.avatars.generateAndWait({ prompt: "owl" }, { deadline: 200 });
  await expect(waiting).rejects.toMatchObject({ name: "DeadlineError", jobId });
  expect(performance.now() - started).toBeLessThan(300);
});
