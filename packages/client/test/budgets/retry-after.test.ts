import { describe, expect, test } from "vitest";
import { isDeadlineError, isRateLimitError, Likeness } from "../../src/index.ts";
import { createFakeClock } from "../fake-clock.ts";
import { rejection } from "../rejection.ts";
import { scriptedFetch } from "../scripted-fetch.ts";
import { accepted, jobResponse, wireError } from "../wire.ts";

// Retry-After and rate-limit resets in each form, up to a minute. A wait that would pass the deadline rejects immediately.

const startTime = Date.parse("2026-11-20T09:00:00Z");
const forms: Record<string, { status: number; headers: Record<string, string>; wait: number }> = {
  "Retry-After in seconds": { status: 503, headers: { "retry-after": "7" }, wait: 7_000 },
  "Retry-After as an HTTP date": {
    status: 503,
    headers: { "retry-after": "Fri, 20 Nov 2026 09:00:12 GMT" },
    wait: 12_000,
  },
  "Retry-After as a date in the past": {
    status: 503,
    headers: { "retry-after": "Fri, 20 Nov 2026 08:00:00 GMT" },
    wait: 500,
  },
  "Retry-After as a date by the server's clock": {
    status: 503,
    headers: { date: "Thu, 19 Nov 2026 21:00:00 GMT", "retry-after": "Thu, 19 Nov 2026 21:00:09 GMT" },
    wait: 9_000,
  },
  "Retry-After of 0 seconds": { status: 503, headers: { "retry-after": "0" }, wait: 0 },
  "RateLimit-Reset in seconds": { status: 429, headers: { "ratelimit-reset": "9" }, wait: 9_000 },
  "X-RateLimit-Reset in Unix seconds": {
    status: 429,
    headers: { "x-ratelimit-reset": String(startTime / 1000 + 11) },
    wait: 11_000,
  },
  "Retry-After before the others": {
    status: 429,
    headers: { "retry-after": "3", "ratelimit-reset": "9" },
    wait: 3_000,
  },
  "Retry-After of more than a minute": { status: 429, headers: { "retry-after": "86400" }, wait: 60_000 },
  "X-RateLimit-Reset with a status other than 429": {
    status: 503,
    headers: { "x-ratelimit-reset": String(startTime / 1000 + 40) },
    wait: 500,
  },
  "an invalid Retry-After": { status: 503, headers: { "retry-after": "soon" }, wait: 500 },
};

describe("waits as long as the server asks", () => {
  for (const [name, { status, headers, wait }] of Object.entries(forms)) {
    test(name, async () => {
      const clock = createFakeClock(startTime);
      const server = scriptedFetch({ status, headers }, accepted);
      const likeness = new Likeness({ apiKey: "key", fetch: server.fetch }, clock.platform);
      const job = likeness.avatars.generate({ prompt: "owl" });
      await clock.advance(Math.max(0, wait - 1));
      expect(server.requests).toHaveLength(wait > 0 ? 1 : 2);
      await clock.advance(1);
      expect(server.requests).toHaveLength(2);
      expect((await job).status).toBe("queued");
      expect(clock.due()).toEqual([]);
    });
  }

  test("rejects immediately with DeadlineError when the wait would pass the deadline", async () => {
    const clock = createFakeClock(startTime);
    const server = scriptedFetch({
      status: 429,
      headers: { "retry-after": "30" },
      json: wireError("rate_limit_exceeded"),
    });
    const likeness = new Likeness({ apiKey: "key", fetch: server.fetch }, clock.platform);
    const failed = likeness.avatars.generate({ prompt: "owl" }, { deadline: 10_000 }).catch((error) => error);
    await clock.advance(0);
    expect(await failed).toMatchObject({
      name: "DeadlineError",
      message: expect.stringContaining(
        "the deadline of 10000 ms passes before the next attempt, due in 30000 ms",
      ),
      cause: expect.objectContaining({ code: "rate_limit_exceeded", retryAfter: 30_000 }),
      attempts: 1,
    });
    expect(server.requests).toHaveLength(1);
    expect(clock.due()).toEqual([]);
  });

  test("a DeadlineError because of a rate limit is a RateLimitError too", async () => {
    const clock = createFakeClock(startTime);
    const limited = { status: 429, headers: { "retry-after": "30" }, json: wireError("rate_limit_exceeded") };
    const works: ((likeness: Likeness) => Promise<unknown>)[] = [
      (likeness) => likeness.avatars.generate({ prompt: "owl" }, { deadline: 10_000 }),
      (likeness) => likeness.jobs.wait("j", { deadline: 10_000 }),
      (likeness) => likeness.avatars.generateAndWait({ prompt: "owl" }, { deadline: 10_000 }),
    ];
    for (const work of works) {
      const likeness = new Likeness({ apiKey: "key", fetch: scriptedFetch(limited).fetch }, clock.platform);
      const error = await rejection(work(likeness));
      expect([isRateLimitError(error), isDeadlineError(error)]).toEqual([true, true]);
      expect(error).toMatchObject({ retryAfter: 30_000, status: 429, code: "deadline_exceeded" });
    }
    const unavailable = scriptedFetch({ status: 503, headers: { "retry-after": "30" } });
    const likeness = new Likeness({ apiKey: "key", fetch: unavailable.fetch }, clock.platform);
    const other = await rejection(likeness.jobs.get("j", { deadline: 10_000 }));
    expect([isRateLimitError(other), isDeadlineError(other)]).toEqual([false, true]);
  });

  test("logs a warning for a long wait, and none for a short one", async () => {
    for (const [seconds, expected] of [
      ["30", ["likeness: GET https://api.likeness.example/api/v1/jobs/j: rate limited; retrying in 30 s"]],
      ["1", []],
    ] as const) {
      const clock = createFakeClock(startTime);
      const server = scriptedFetch(
        { status: 429, headers: { "retry-after": seconds } },
        jobResponse("queued"),
      );
      const warnings: string[] = [];
      const logger = { ...console, warn: (message: string) => void warnings.push(message) };
      const likeness = new Likeness({ apiKey: "key", fetch: server.fetch, logger }, clock.platform);
      const job = likeness.jobs.get("j");
      await clock.advance(30_000);
      await job;
      expect(warnings).toEqual(expected);
    }
  });
});

test("waits double up to eight seconds without Retry-After", async () => {
  const clock = createFakeClock();
  const server = scriptedFetch({ status: 503 });
  const delays: number[] = [];
  const hooks = { onRetry: ({ delay }: { delay: number }) => void delays.push(delay) };
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch, maxRetries: 6, hooks }, clock.platform);
  const failed = likeness.jobs.get("j").catch((error) => error);
  await clock.advance(60_000);
  expect(await failed).toMatchObject({ name: "APIError", status: 503, attempts: 7 });
  expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
});

test("retries 408, 425, 429 and 5xx except 501 and 505", async () => {
  const again = new Set([408, 425, 429]);
  for (let status = 400; status < 600; status += 1) {
    const expected = again.has(status) || (status >= 500 && status !== 501 && status !== 505) ? 2 : 1;
    const clock = createFakeClock();
    const server = scriptedFetch({ status });
    const likeness = new Likeness({ apiKey: "key", fetch: server.fetch, maxRetries: 1 }, clock.platform);
    const failed = rejection(likeness.jobs.get("j"));
    await clock.advance(expected > 1 ? 500 : 0);
    expect(await failed).toMatchObject({ status, attempts: expected });
  }
});
