import { isConnectionError, isRateLimitError, isServerError } from "@likeness/client";
import { checkResponse } from "@likeness/contract/v1";
import { expect, test } from "vitest";
import { start, until } from "./support.ts";

test("a 503 that passes is not seen by whoever retries", async () => {
  const { mock, likeness } = start();
  mock.failNext({ status: 503, retryAfter: 0, times: 2 });
  const { attempts } = await likeness.avatars.generate({ prompt: "a wise owl" }).withResponse();
  expect(attempts).toBe(3);
  expect(await likeness.jobs.list()).toMatchObject({ totalCount: 1 });
});

test("a fault answers in the API's own envelope, with the code that goes with its status", async () => {
  const { mock, get } = start();
  for (const status of [400, 401, 402, 403, 404, 409, 413, 415, 418, 429, 500, 503, 507]) {
    mock.failNext({ status });
    const answer = await get("/avatars");
    expect(answer.status).toBe(status);
    expect(await checkResponse({ method: "GET", url: answer.url }, answer)).toEqual([]);
  }
});

test("code, message and Retry-After are the test's to choose", async () => {
  const { mock, likeness } = start();
  mock.failNext({ status: 429, code: "too_many_owls", message: "No more owls today.", retryAfter: 3600 });
  const error = await likeness.avatars.list({}, { maxRetries: 0 }).catch((reason: unknown) => reason);
  expect(error).toSatisfy(isRateLimitError);
  expect(error).toMatchObject({
    code: "too_many_owls",
    message: expect.stringContaining("No more owls today."),
  });
});

test("a fault waits for the operation it is for, and faults come in their order", async () => {
  const { mock, get } = start();
  mock.failNext({ status: 500, operation: "listAvatars" });
  mock.failNext({ status: 502, operation: "listAvatars" });
  const statuses = [];
  for (const path of ["/jobs", "/avatars", "/avatars", "/avatars"]) statuses.push((await get(path)).status);
  expect(statuses).toEqual([200, 500, 502, 200]);
});

test("a connection that is refused leaves nothing behind", async () => {
  const { mock, likeness } = start();
  mock.failNext({ connection: "refused", operation: "generateAvatar" });
  const attempt = likeness.avatars.generate({ prompt: "a wise owl" }, { maxRetries: 0 });
  await expect(attempt).rejects.toSatisfy(isConnectionError);
  expect(await likeness.jobs.list()).toMatchObject({ totalCount: 0 });
});

test("an answer that is lost leaves the job, which a retry with the same key finds", async () => {
  const { mock, likeness } = start();
  mock.failNext({ connection: "lost", operation: "generateAvatar" });
  const { response, attempts } = await likeness.avatars.generate({ prompt: "a wise owl" }).withResponse();
  expect([attempts, response.headers.get("x-idempotency-replayed")]).toEqual([2, "true"]);
  expect(await likeness.jobs.list()).toMatchObject({ totalCount: 1 });
});

test("a slow answer comes when the test moves the clock", async () => {
  const { mock, get } = start();
  mock.failNext({ delayMs: 30_000 });
  const started = mock.clock.now();
  const answer = get("/avatars");
  await until(answer, () => mock.clock.advance(1000));
  expect((await answer).status).toBe(200);
  expect(mock.clock.now() - started).toBeGreaterThanOrEqual(30_000);
});

test("a slow answer to nobody ends with the caller", async () => {
  const { mock, likeness } = start();
  mock.failNext({ delayMs: 30_000 });
  const controller = new AbortController();
  const list = likeness.avatars.list({}, { signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(list).rejects.toMatchObject({ name: "AbortError" });
});

test("polls fail too, and the wait goes on", async () => {
  const { mock, likeness } = start();
  mock.failNext({ status: 500, operation: "getJob" });
  const job = await likeness.avatars.generate({ prompt: "a wise owl" });
  expect(await job.done()).toMatchObject({ status: "completed" });

  mock.failNext({ status: 500, operation: "getJob", times: 9 });
  await expect(likeness.jobs.get(job.id, { maxRetries: 0 })).rejects.toSatisfy(isServerError);
});

test("what cannot be a fault is refused", () => {
  const { mock } = start();
  expect(() => mock.failNext({ status: 200 })).toThrow("status must be from 400 to 599; it is 200.");
  expect(() => mock.failNext({ status: 500, times: 0 })).toThrow(
    "times must be a whole number from 1; it is 0.",
  );
});

test("a fault of an operation that is not there is refused by name", () => {
  const { mock } = start();
  const fault = JSON.parse('{"status":402,"operation":"generateAvatr"}');
  expect(() => mock.failNext(fault)).toThrowError(/no operation generateAvatr; there are generateAvatar/);
});
