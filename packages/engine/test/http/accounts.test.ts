import { expect, test } from "vitest";
import { start } from "../support/start.ts";

test("what belongs to another account is not there", async () => {
  const door = start();
  const { json } = await door.generate();
  const jobId = json.data.id;
  const ended = await door.wait(jobId);
  const saved = await door.call("POST", "/api/v1/avatars/save", { body: { job_id: jobId } });
  const { apiKey } = await door.engine.accounts.create({ name: "stranger" });
  const stranger = door.as(apiKey);

  const asked = [
    await stranger.call("GET", `/api/v1/jobs/${jobId}`),
    await stranger.call("GET", `/api/v1/jobs/${jobId}?wait_for_completion=true&timeout_seconds=1`),
    await stranger.call("POST", `/api/v1/jobs/${jobId}/cancel`),
    await stranger.call("POST", "/api/v1/avatars/save", { body: { job_id: jobId } }),
    await stranger.call("GET", `/api/v1/avatars/${saved.json.data.id}`),
    await stranger.call("GET", `/api/v1/assets/${ended.json.data.avatar.images[0].id}`),
  ];
  expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  expect((await stranger.call("GET", "/api/v1/jobs")).json.data.total_count).toBe(0);
  expect((await stranger.call("GET", "/api/v1/avatars")).json.data.total_count).toBe(0);
  expect((await stranger.call("GET", `/api/v1/jobs?after=${jobId}`)).json.data.data).toEqual([]);
});

test("credits are held when a job is accepted, charged when it completes, and missing ones are counted", async () => {
  const door = start();
  const { apiKey } = await door.engine.accounts.create({ name: "small", credits: 5 });
  const small = door.as(apiKey);
  const first = await small.generate();
  expect(first.status).toBe(202);
  await small.wait(first.json.data.id);
  const tooMuch = await small.generate({ output: { count: 2 } });
  expect(tooMuch.status).toBe(402);
  expect(tooMuch.json.error).toMatchObject({
    code: "insufficient_credits",
    required: 4,
    available: 3,
    shortfall: 1,
  });
  expect((await small.generate()).status).toBe(202);
});

test("a cancelled job gives its credits back", async () => {
  const door = start({ worker: false });
  const { apiKey } = await door.engine.accounts.create({ name: "small", credits: 2 });
  const small = door.as(apiKey);
  const { json } = await small.generate();
  expect((await small.generate()).status).toBe(402);
  const cancelled = await small.call("POST", `/api/v1/jobs/${json.data.id}/cancel`);
  expect(cancelled.json).toMatchObject({ status: "cancelled", data: { status: "cancelled" } });
  expect((await small.generate()).status).toBe(202);
});
