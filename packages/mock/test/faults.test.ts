import { isConnectionError, isRateLimitError, isServerError } from "@likeness/client";
import { checkResponse } from "@likeness/contract/v1";
import { expect, test } from "vitest";
import { start, until } from "./support.ts";

test("a retry succeeds after temporary 503 responses", async () => {
  const { mock, likeness } = start();
  mock.failNext({ status: 503, retryAfter: 0, times: 2 });
  const { attempts } = await likeness.avatars.generate({ prompt: "a wise owl" }).withResponse();
  expect(attempts).toBe(3);
  expect(await likeness.jobs.list()).toMatchObject({ totalCount: 1 });
});

test("error responses use the API's envelope and the code for the status", async () => {
  const { mock, get } = start();
  for (const status of [400, 401, 402, 403, 404, 409, 413, 415, 418, 429, 500, 503, 507]) {
    mock.failNext({ status });
    const response = await get("/avatars");
    expect(response.status).toBe(status);
    expect(await checkResponse({ method: "GET", url: response.url }, response)).toEqual([]);
  }
});

test("code, message and Retry-After can be set", async () => {
  const { mock, likeness } = start();
  mock.failNext({ status: 429, code: "too_many_owls", message: "No more owls today.", retryAfter: 3600 });
  const error = await likeness.avatars.list({}, { maxRetries: 0 }).catch((reason: unknown) => reason);
  expect(error).toSatisfy(isRateLimitError);
  expect(error).toMatchObject({
    code: "too_many_owls",
    message: expect.stringContaining("No more owls today."),
  });
});

test("faults apply to their operation and in the order in which they were added", async () => {
  const { mock, get } = start();
  mock.failNext({ status: 500, operation: "listAvatars" });
  mock.failNext({ status: 502, operation: "listAvatars" });
  const statuses = [];
  for (const path of ["/jobs", "/avatars", "/avatars", "/avatars"]) statuses.push((await get(path)).status);
  expect(statuses).toEqual([200, 500, 502, 200]);
});

test("a refused connection does not process the request", async () => {
  const { mock, likeness } = start();
  mock.failNext({ connection: "refused", operation: "generateAvatar" });
  const attempt = likeness.avatars.generate({ prompt: "a wise owl" }, { maxRetries: 0 });
  await expect(attempt).rejects.toSatisfy(isConnectionError);
  expect(await likeness.jobs.list()).toMatchObject({ totalCount: 0 });
});

test("a lost response keeps the job, and a retry with the same key returns it", async () => {
  const { mock, likeness } = start();
  mock.failNext({ connection: "lost", operation: "generateAvatar" });
  const { response, attempts } = await likeness.avatars.generate({ prompt: "a wise owl" }).withResponse();
  expect([attempts, response.headers.get("x-idempotency-replayed")]).toEqual([2, "true"]);
  expect(await likeness.jobs.list()).toMatchObject({ totalCount: 1 });
});

test("delays a response until the clock is advanced", async () => {
  const { mock, get } = start();
  mock.failNext({ delayMs: 30_000 });
  const started = mock.clock.now();
  const response = get("/avatars");
  await until(response, () => mock.clock.advance(1000));
  expect((await response).status).toBe(200);
  expect(mock.clock.now() - started).toBeGreaterThanOrEqual(30_000);
});

test("a delayed request can be aborted", async () => {
  const { mock, likeness } = start();
  mock.failNext({ delayMs: 30_000 });
  const controller = new AbortController();
  const list = likeness.avatars.list({}, { signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(list).rejects.toMatchObject({ name: "AbortError" });
});

test("waiting for a job continues after a failed poll", async () => {
  const { mock, likeness } = start();
  mock.failNext({ status: 500, operation: "getJob" });
  const job = await likeness.avatars.generate({ prompt: "a wise owl" });
  expect(await job.done()).toMatchObject({ status: "completed" });

  mock.failNext({ status: 500, operation: "getJob", times: 9 });
  await expect(likeness.jobs.get(job.id, { maxRetries: 0 })).rejects.toSatisfy(isServerError);
});

test("failNext rejects invalid faults", () => {
  const { mock } = start();
  expect(() => mock.failNext({ status: 200 })).toThrow("status must be between 400 and 599; it is 200.");
  expect(() => mock.failNext({ status: 500, times: 0 })).toThrow(
    "times must be an integer of at least 1; it is 0.",
  );
});

test("failNext rejects an unknown operation", () => {
  const { mock } = start();
  const fault = JSON.parse('{"status":402,"operation":"generateAvatr"}');
  expect(() => mock.failNext(fault)).toThrowError(
    /Unknown operation generateAvatr. Known operations: generateAvatar/,
  );
});

test("a response that is cut breaks after half of its body, and the client repeats the request", async () => {
  const { mock, get, likeness } = start();
  mock.failNext("halfBody");
  await expect(get("/avatars").then((response) => response.text())).rejects.toThrow(TypeError);
  mock.failNext({ connection: "cut", operation: "generateAvatar" });
  const { attempts } = await likeness.avatars.generate({ prompt: "a wise owl" }).withResponse();
  expect(attempts).toBe(2);
  expect(await likeness.jobs.list()).toMatchObject({ totalCount: 1 });
});

test("a named fault can be limited to an operation and another number of requests", async () => {
  const { mock, get } = start();
  mock.failNext("rateLimitStorm", { operation: "listAvatars", times: 2 });
  const statuses = [];
  for (const path of ["/jobs", "/avatars", "/avatars", "/avatars"]) statuses.push((await get(path)).status);
  expect(statuses).toEqual([200, 429, 429, 200]);
  const unknown = JSON.parse('"storm"');
  expect(() => mock.failNext(unknown)).toThrow("Unknown fault storm. Known faults: rateLimitStorm");
});

test("a fault can skip requests, and apply to every n-th of them", async () => {
  const { mock, get } = start();
  mock.failNext({ status: 500, skip: 1, every: 2, times: Number.POSITIVE_INFINITY });
  const statuses = [];
  for (let index = 0; index < 6; index += 1) statuses.push((await get("/avatars")).status);
  expect(statuses).toEqual([200, 200, 500, 200, 500, 200]);
  expect(() => mock.failNext({ status: 500, every: 0 })).toThrow("every must be an integer of at least 1");
});

test("a fault can apply for a time of the mock's clock", async () => {
  const { mock, get } = start();
  mock.failNext({ status: 503, fromMs: 1_000, untilMs: 3_000, times: Number.POSITIVE_INFINITY });
  const statuses = [];
  for (let second = 0; second < 4; second += 1) {
    statuses.push((await get("/avatars")).status);
    await mock.clock.advance(1_000);
  }
  expect(statuses).toEqual([200, 503, 503, 200]);
});
