import { expect, test } from "vitest";
import { type JobUpdate, Likeness } from "../src/index.ts";
import { type Answer, misbehavingServer } from "./misbehaving-server.ts";
import { envelope, jobAnswer, jobId, wireJob } from "./wire.ts";

const offer = { events_url: `jobs/${jobId}/events` };
const accepted: Answer = { status: 202, json: envelope("job", wireJob("queued", offer)) };

/** An answer that streams these states, and then ends. */
function stream(...jobs: object[]): Answer {
  const told = jobs.map((job) => `event: job.progress\r\ndata: ${JSON.stringify(job)}\r\n\r\n`);
  return { headers: { "content-type": "text/event-stream" }, text: `: hello\n\n${told.join("")}` };
}

const told = ({ status, fraction, stage }: JobUpdate) => [status, fraction, stage];

async function updatesOf(...script: Answer[]) {
  await using server = await misbehavingServer(accepted, ...script);
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key", maxRetries: 0 });
  const updates: JobUpdate[] = [];
  const job = await likeness.avatars.generateAndWait(
    { prompt: "owl" },
    { onProgress: (update) => void updates.push(update), pollInterval: 10, timeout: 400 },
  );
  const paths = server.seen.map(({ path }) => path.replace(/\?.*/, "").replace(jobId, "ID"));
  return { job, updates: updates.map(told), paths };
}

test("a server that offers events is listened to: one request tells of everything", async () => {
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

test("a stream that ends early is opened again after a look", async () => {
  const { paths, updates } = await updatesOf(
    stream(wireJob("processing", { progress: 0.4, ...offer })),
    jobAnswer("processing", { progress: 0.5, ...offer }),
    stream(wireJob("completed", offer)),
  );
  expect(paths.slice(1)).toEqual(["/api/v1/jobs/ID/events", "/api/v1/jobs/ID", "/api/v1/jobs/ID/events"]);
  expect(updates.map(([, fraction]) => fraction)).toEqual([0, 0.4, 0.5, 1]);
});

test.for<readonly [string, Answer]>([
  ["refuses", { status: 501, json: {} }],
  ["hangs up", { fault: "reset" }],
  ["falls silent in the middle of an event", { ...stream(wireJob("processing", offer)), fault: "body" }],
  ["tells nothing that makes sense", { text: "event: job.progress\ndata: {oops\n\ndata: 7\n\n" }],
])("a stream that %s is not opened again: the job is asked for instead", async ([, broken]) => {
  const { paths } = await updatesOf(broken, jobAnswer("processing", offer), jobAnswer("completed"));
  expect(paths.slice(1)).toEqual(["/api/v1/jobs/ID/events", "/api/v1/jobs/ID", "/api/v1/jobs/ID"]);
});

test("an abort while listening ends the wait at once and lets go of the stream", async () => {
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

test("the deadline holds while listening", async () => {
  await using server = await misbehavingServer(accepted, {
    ...stream(wireJob("processing", offer), wireJob("processing", offer)),
    fault: "body",
  });
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const started = performance.now();
  const waiting = likeness.avatars.generateAndWait({ prompt: "owl" }, { deadline: 200 });
  await expect(waiting).rejects.toMatchObject({ name: "DeadlineError", jobId });
  expect(performance.now() - started).toBeLessThan(300);
});
