import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { start } from "../support/start.ts";

test("rejects jobs over the queue limit until one has left the queue", async () => {
  const client = start({ worker: false, limits: { pro: { queuedJobs: 2 } } });
  const { apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "pro", credits: 100 });
  const acme = client.withApiKey(apiKey);
  const first = await acme.generate();
  expect((await acme.generate()).status).toBe(202);
  const rejected = await acme.generate();
  expect([rejected.status, rejected.json.error.type]).toEqual([429, "rate_limit_error"]);
  expect(rejected.json.error.code).toBe("too_many_queued_jobs");
  expect(Number(rejected.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await acme.request("GET", "/api/v1/credits")).json.data).toMatchObject({ available: 96, held: 4 });
  await acme.request("POST", `/api/v1/jobs/${first.json.data.id}/cancel`);
  expect((await acme.generate()).status).toBe(202);
});

test("replays responses even if the queue is full", async () => {
  const client = start({ worker: false, limits: { free: { queuedJobs: 1 } } });
  const { apiKey } = await client.engine.accounts.create({ name: "Acme" });
  const headers = { "idempotency-key": randomUUID() };
  const [first, again] = [
    await client.withApiKey(apiKey).generate({}, headers),
    await client.withApiKey(apiKey).generate({}, headers),
  ];
  expect([again.status, again.text]).toEqual([202, first.text]);
});

test("accepts no more concurrent requests than the queue limit", async () => {
  const client = start({
    worker: false,
    limits: { free: { queuedJobs: 7, requestsPerMinute: null } },
  });
  const { apiKey } = await client.engine.accounts.create({ name: "Acme" });
  const responses = await Promise.all(Array.from({ length: 30 }, () => client.withApiKey(apiKey).generate()));
  expect(responses.filter(({ status }) => status === 202).length).toBe(7);
  expect(responses.filter(({ status }) => status === 429).length).toBe(23);
});
