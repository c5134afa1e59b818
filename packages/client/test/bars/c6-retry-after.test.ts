import { describe, expect, test } from "vitest";
import { Likeness } from "../../src/index.ts";
import { handCrankedClock } from "../hand-cranked-clock.ts";
import { scriptedFetch } from "../scripted-fetch.ts";
import { accepted, wireError } from "../wire.ts";

// C6: the server's wait is kept in each of its forms, within reason; one that overruns the deadline fails at once.

const nine = Date.parse("2026-11-20T09:00:00Z");
const forms: Record<string, { status: number; headers: Record<string, string>; wait: number }> = {
  "Retry-After in seconds": { status: 503, headers: { "retry-after": "7" }, wait: 7_000 },
  "Retry-After as an HTTP date": {
    status: 503,
    headers: { "retry-after": "Fri, 20 Nov 2026 09:00:12 GMT" },
    wait: 12_000,
  },
  "Retry-After as a date that has passed": {
    status: 503,
    headers: { "retry-after": "Fri, 20 Nov 2026 08:00:00 GMT" },
    wait: 0,
  },
  "RateLimit-Reset in seconds": { status: 429, headers: { "ratelimit-reset": "9" }, wait: 9_000 },
  "X-RateLimit-Reset in Unix seconds": {
    status: 429,
    headers: { "x-ratelimit-reset": String(nine / 1000 + 11) },
    wait: 11_000,
  },
  "Retry-After before the others": {
    status: 429,
    headers: { "retry-after": "3", "ratelimit-reset": "9" },
    wait: 3_000,
  },
  "at most a minute": { status: 429, headers: { "retry-after": "86400" }, wait: 60_000 },
  "a reset that is on every answer, unless it is a 429": {
    status: 503,
    headers: { "x-ratelimit-reset": String(nine / 1000 + 40) },
    wait: 500,
  },
  nonsense: { status: 503, headers: { "retry-after": "soon" }, wait: 500 },
};

describe("the server's wait is kept:", () => {
  for (const [name, { status, headers, wait }] of Object.entries(forms)) {
    test(name, async () => {
      const clock = handCrankedClock(nine);
      const server = scriptedFetch({ status, headers }, accepted);
      const likeness = new Likeness({ apiKey: "key", fetch: server.fetch }, clock.system);
      const job = likeness.avatars.generate({ prompt: "owl" });
      await clock.advance(Math.max(0, wait - 1));
      expect(server.requests).toHaveLength(wait > 0 ? 1 : 2);
      await clock.advance(1);
      expect(server.requests).toHaveLength(2);
      expect((await job).status).toBe("queued");
      expect(clock.due()).toEqual([]);
    });
  }

  test("one that overruns the deadline fails at once, saying so", async () => {
    const clock = handCrankedClock(nine);
    const server = scriptedFetch({
      status: 429,
      headers: { "retry-after": "30" },
      json: wireError("rate_limit_exceeded"),
    });
    const likeness = new Likeness({ apiKey: "key", fetch: server.fetch }, clock.system);
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
});

test("without a word from the server the waits double, up to eight seconds", async () => {
  const clock = handCrankedClock();
  const server = scriptedFetch({ status: 503 });
  const delays: number[] = [];
  const hooks = { onRetry: ({ delay }: { delay: number }) => void delays.push(delay) };
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch, maxRetries: 6, hooks }, clock.system);
  const failed = likeness.jobs.get("j").catch((error) => error);
  await clock.advance(60_000);
  expect(await failed).toMatchObject({ name: "APIError", status: 503, attempts: 7 });
  expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
});

test("what will not pass is not tried again", async () => {
  for (const status of [400, 401, 402, 403, 404, 409, 410, 413, 415, 422, 501]) {
    const server = scriptedFetch({ status });
    const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
    await expect(likeness.jobs.get("j")).rejects.toMatchObject({ status, attempts: 1 });
  }
});
