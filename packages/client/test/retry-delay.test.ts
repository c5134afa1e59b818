import fc from "fast-check";
import { expect, test } from "vitest";
import { backoff, parseDelay, serverDelay } from "../src/core/retry-delay.ts";
import { createFakeClock } from "./fake-clock.ts";

const { platform } = createFakeClock();
const now = platform.wallClock();

test("parses seconds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seconds) => {
      expect(parseDelay(String(seconds), now)).toBe(seconds * 1000);
      expect(parseDelay(` ${seconds} `, now)).toBe(seconds * 1000);
    }),
  );
});

test("parses a date as the time until it, never negative", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (seconds) => {
      const moment = now + seconds * 1000;
      const expected = Math.max(0, seconds * 1000);
      expect(parseDelay(new Date(moment).toUTCString(), now)).toBe(expected);
      expect(parseDelay(String(moment / 1000), now)).toBe(expected);
    }),
  );
});

test("parses Unix milliseconds and ISO dates", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (seconds) => {
      const moment = now + seconds * 1000;
      expect(parseDelay(String(moment), now)).toBe(Math.max(0, seconds * 1000));
      expect(parseDelay(new Date(moment).toISOString(), now)).toBe(Math.max(0, seconds * 1000));
    }),
  );
});

test("counts a date from the server's clock", () => {
  const server = Date.parse("2020-01-01T00:00:00Z");
  const date = new Date(server).toUTCString();
  for (const value of [new Date(server + 7_000).toUTCString(), "7"]) {
    const headers = new Headers({ date, "retry-after": value });
    expect(serverDelay(headers, 503, platform)).toBe(7_000);
  }
});

test.each([
  ['"default";r=0;t=12', 12_000],
  ["limit=100, remaining=0, reset=9", 9_000],
  ['"default";r=5', undefined],
])("RateLimit: %s", (ratelimit, expected) => {
  expect(serverDelay(new Headers({ ratelimit }), 429, platform)).toBe(expected);
  expect(serverDelay(new Headers({ ratelimit }), 503, platform)).toBeUndefined();
});

test("ignores everything else", () => {
  for (const text of ["", "soon", "-5", "1e3", "0x10", "NaN", "Infinity", "5 seconds", "1;2"]) {
    expect([text, parseDelay(text, now)]).toEqual([text, undefined]);
  }
  expect(parseDelay(null, now)).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const delay = parseDelay(text, now);
      expect(delay === undefined || delay >= 0).toBe(true);
    }),
  );
});

test("limits a wait to one minute", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.constantFrom(429, 503), (seconds, status) => {
      const delay = serverDelay(new Headers({ "retry-after": String(seconds) }), status, platform);
      expect(delay).toBe(Math.min(seconds * 1000, 60_000));
    }),
  );
});

test("the backoff doubles up to eight seconds, with a jitter of up to a quarter", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempt, chance) => {
        const maxDelay = Math.min(8_000, 500 * 2 ** (attempt - 1));
        const delay = backoff(attempt, { ...platform, random: () => chance });
        expect(delay).toBeLessThanOrEqual(maxDelay);
        expect(delay).toBeGreaterThanOrEqual(maxDelay * 0.75);
      },
    ),
  );
});
