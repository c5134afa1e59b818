import { expect, test } from "vitest";
import { type JobUpdate, Likeness } from "../../src/index.ts";
import { faultyServer, type ScriptedResponse } from "../faulty-server.ts";
import { accepted, jobResponse } from "../wire.ts";

// Progress as a callback and as an async iterator.

const script: readonly ScriptedResponse[] = [
  accepted,
  jobResponse("queued"),
  jobResponse("processing", { progress: 0.4, stage: "drawing" }),
  jobResponse("processing", { progress: 0.4, stage: "drawing" }),
  jobResponse("processing", { progress: 0.2, stage: "drawing" }),
  jobResponse("processing", { progress: 0.9, stage: "storing" }),
  jobResponse("completed"),
];
const expected = [
  ["queued", 0, "queued"],
  ["processing", 0.4, "drawing"],
  ["processing", 0.9, "storing"],
  ["completed", 1, "done"],
];
const summary = ({ status, fraction, stage }: JobUpdate) => [status, fraction, stage];

test("onProgress is called on each change, and the fraction never decreases", async () => {
  await using server = await faultyServer(...script);
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const updates: JobUpdate[] = [];
  const onProgress = (update: JobUpdate) => void updates.push(update);
  const job = await likeness.avatars.generateAndWait({ prompt: "owl" }, { onProgress, pollInterval: 10 });
  expect(updates.map(summary)).toEqual(expected);
  expect(updates.at(-1)?.job).toEqual(job);
});

test("updates() yields on each change, and the fraction never decreases", async () => {
  await using server = await faultyServer(...script);
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const job = await likeness.avatars.generate({ prompt: "owl" });
  const updates: JobUpdate[] = [];
  for await (const update of job.updates({ pollInterval: 10 })) updates.push(update);
  expect(updates.map(summary)).toEqual(expected);
  expect(job.status).toBe("completed");
});

test("updates() yields a failure as its last update", async () => {
  await using server = await faultyServer(accepted, jobResponse("failed"));
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const statuses: string[] = [];
  for await (const { status } of (await likeness.avatars.generate({ prompt: "owl" })).updates())
    statuses.push(status);
  expect(statuses).toEqual(["queued", "failed"]);
});
