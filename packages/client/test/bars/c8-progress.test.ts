import { expect, test } from "vitest";
import { type JobUpdate, Likeness } from "../../src/index.ts";
import { type Answer, misbehavingServer } from "../misbehaving-server.ts";
import { accepted, jobAnswer } from "../wire.ts";

// C8: an async iterator and a callback, on change only, and the fraction never falls.

const script: readonly Answer[] = [
  accepted,
  jobAnswer("queued"),
  jobAnswer("processing", { progress: 0.4, stage: "drawing" }),
  jobAnswer("processing", { progress: 0.4, stage: "drawing" }),
  jobAnswer("processing", { progress: 0.2, stage: "drawing" }),
  jobAnswer("processing", { progress: 0.9, stage: "storing" }),
  jobAnswer("completed"),
];
const expected = [
  ["queued", 0, "queued"],
  ["processing", 0.4, "drawing"],
  ["processing", 0.9, "storing"],
  ["completed", 1, "done"],
];
const told = ({ status, fraction, stage }: JobUpdate) => [status, fraction, stage];

test("the callback", async () => {
  await using server = await misbehavingServer(...script);
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const updates: JobUpdate[] = [];
  const onProgress = (update: JobUpdate) => void updates.push(update);
  const job = await likeness.avatars.generateAndWait({ prompt: "owl" }, { onProgress, pollInterval: 10 });
  expect(updates.map(told)).toEqual(expected);
  expect(updates.at(-1)?.job).toEqual(job);
});

test("the iterator", async () => {
  await using server = await misbehavingServer(...script);
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const job = await likeness.avatars.generate({ prompt: "owl" });
  const updates: JobUpdate[] = [];
  for await (const update of job.updates({ pollInterval: 10 })) updates.push(update);
  expect(updates.map(told)).toEqual(expected);
  expect(job.status).toBe("completed");
});

test("a failure is the iterator's last update", async () => {
  await using server = await misbehavingServer(accepted, jobAnswer("failed"));
  const likeness = new Likeness({ baseUrl: server.url, apiKey: "key" });
  const statuses: string[] = [];
  for await (const { status } of (await likeness.avatars.generate({ prompt: "owl" })).updates())
    statuses.push(status);
  expect(statuses).toEqual(["queued", "failed"]);
});
