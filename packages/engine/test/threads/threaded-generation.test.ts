import { expect, test } from "vitest";
import { createBuiltInModel } from "../../src/adapters/image-model/built-in-model.ts";
import { createThreadedModel } from "../../src/adapters/image-model/threaded-model.ts";
import type { ImageModelRequest, ImageModelResult } from "../../src/index.ts";
import { collectFaults } from "../support/collect-faults.ts";
import { runProgram } from "../support/run-program.ts";
import { start, startWithDefaults } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createTestPool, createTestThreadedModel } from "../support/threads.ts";
import { createTinyModel } from "../support/tiny-model.ts";

const request: ImageModelRequest = {
  jobId: "job",
  prompt: "a wise owl with round glasses",
  seed: 7,
  count: 2,
  resolution: "512",
  references: [],
};

const generateContext = { signal: new AbortController().signal, onProgress: () => undefined };

test("generates the same bytes in threads as in process", async () => {
  const client = startWithDefaults({});
  const { prompt, seed, count } = request;
  const { json } = await client.generate({ prompt, seed, output: { count, resolution: "512" } });
  const { data } = (await client.wait(json.data.id)).json;
  const expected = await createBuiltInModel().generate(request, generateContext);
  if (!expected.ok) throw new Error(expected.message);
  for (const [index, { bytes, thumbnail }] of expected.images.entries()) {
    const { url, thumbnail_url } = data.avatar.images[index];
    expect(await bytesAt(url)).toEqual(new Uint8Array(bytes));
    expect(await bytesAt(thumbnail_url)).toEqual(new Uint8Array(thumbnail?.bytes ?? []));
  }

  async function bytesAt(address: string): Promise<Uint8Array> {
    return new Uint8Array(await (await client.engine.fetch(address)).arrayBuffer());
  }
});

test("fails an endless job with timeout without delaying others", async () => {
  const client = start({
    model: createTestThreadedModel({ size: 2 }),
    worker: { concurrency: 2, timeoutMs: 1_500, retries: 0 },
  });
  const spinning = await client.generate({ prompt: "spin forever" });
  const owl = await client.generate({ prompt: "a wise owl" });
  expect((await client.wait(owl.json.data.id)).json.data.status).toBe("completed");
  const { data } = (await client.wait(spinning.json.data.id)).json;
  expect(data).toMatchObject({ status: "failed", error: { code: "timeout" } });
  const after = await client.generate({ prompt: "a wise owl, again" });
  expect((await client.wait(after.json.data.id)).json.data.status).toBe("completed");
});

test("fails a job that ended two threads and runs the others", async () => {
  const { faults, onFault } = collectFaults();
  const client = start({
    onFault,
    model: createTestThreadedModel({ size: 2 }),
    worker: { concurrency: 2, retryPauseMs: 1 },
  });
  const exiting = await client.generate({ prompt: "exit now" });
  const owl = await client.generate({ prompt: "a wise owl" });
  const { data } = (await client.wait(exiting.json.data.id)).json;
  expect(data).toMatchObject({ status: "failed", attempts: 2, error: { code: "unknown" } });
  expect(data.error.message).toContain("its worker stopped responding 2 times");
  expect(data.attempt_log).toMatchObject([{ outcome: "lost" }, { outcome: "lost" }]);
  expect((await client.wait(owl.json.data.id)).json.data).toMatchObject({ status: "completed", attempts: 1 });
  expect(faults).toHaveLength(2);
});

test("fails a job that timed out twice, regardless of retries", async () => {
  const client = start({
    model: createTestThreadedModel({ size: 1, graceMs: 20 }),
    worker: { concurrency: 1, timeoutMs: 300, retries: 9, retryPauseMs: 1 },
  });
  const { json } = await client.generate({ prompt: "spin forever" });
  const { data } = (await client.wait(json.data.id)).json;
  expect(data).toMatchObject({ status: "failed", attempts: 2, error: { code: "timeout", retryable: true } });
  expect(data.error.message).toContain("its worker stopped responding 2 times");
});

test("frees the slot of a cancelled endless job", async () => {
  const client = start({ model: createTestThreadedModel({ size: 1 }), worker: { concurrency: 1 } });
  const { json } = await client.generate({ prompt: "spin forever" });
  const { id } = json.data;
  await expect
    .poll(async () => (await client.request("GET", `/api/v1/jobs/${id}`)).json.data.status)
    .toBe("processing");
  await client.request("POST", `/api/v1/jobs/${id}/cancel`);
  const owl = await client.generate({ prompt: "a wise owl" });
  expect((await client.wait(owl.json.data.id)).json.data.status).toBe("completed");
});

test("stop releases an endless job", async () => {
  const dataDir = temporaryDirectory();
  const client = start({ dataDir, model: createTestThreadedModel({ size: 1 }) });
  const { json } = await client.generate({ prompt: "spin forever" });
  const { id } = json.data;
  await expect
    .poll(async () => (await client.request("GET", `/api/v1/jobs/${id}`)).json.data.status)
    .toBe("processing");
  await client.engine.stop({ graceMs: 50 });
  const after = start({ dataDir, worker: false });
  expect((await after.request("GET", `/api/v1/jobs/${id}`)).json.data).toMatchObject({ status: "queued" });
});

test("exits on SIGTERM with an endless job", async () => {
  const program = runProgram("spinning", temporaryDirectory());
  await program.firstOutput;
  const startedAt = performance.now();
  program.signal("SIGTERM");
  const { code, output } = await program.ended;
  expect([code, output]).toEqual([0, "spinning\nstopped"]);
  expect(performance.now() - startedAt).toBeLessThan(4_000);
});

test("copies reference images, so that a request can be repeated", async () => {
  const references = [new Uint8Array([1, 2, 3])];
  const model = createTestThreadedModel();
  for (let n = 0; n < 2; n++) await model.generate({ ...request, references }, generateContext);
  expect(references[0]).toEqual(new Uint8Array([1, 2, 3]));
});

test("generates in process if threads cannot be started", async () => {
  const start = () => Promise.reject(new Error("no threads here"));
  const pool = createTestPool<ImageModelRequest, ImageModelResult>("", { start });
  const model = createThreadedModel(pool, createTinyModel());
  expect(await model.generate(request, generateContext)).toMatchObject({ ok: true });
});
