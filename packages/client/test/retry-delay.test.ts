import fc from "fast-check";
import { expect, test } from "vitest";
import { backoff, parseDelay, serverDelay } from "../src/core/retry-delay.ts";
import { handCrankedClock } from "./hand-cranked-clock.ts";

const { system } = handCrankedClock();
const now = system.wallClock();

test("seconds are seconds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seconds) => {
      expect(parseDelay(String(seconds), now)).toBe(seconds * 1000);
      expect(parseDelay(` ${seconds} `, now)).toBe(seconds * 1000);
    }),
  );
});

test("a moment is the time until it, and never negative", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (seconds) => {
      const moment = now + seconds * 1000;
      const expected = Math.max(0, seconds * 1000);
      expect(parseDelay(new Date(moment).toUTCString(), now)).toBe(expected);
      expect(parseDelay(String(moment / 1000), now)).toBe(expected);
    }),
  );
});

test("a moment is told in Unix milliseconds and as an ISO date too", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (seconds) => {
      const moment = now + seconds * 1000;
      expect(parseDelay(String(moment), now)).toBe(Math.max(0, seconds * 1000));
      expect(parseDelay(new Date(moment).toISOString(), now)).toBe(Math.max(0, seconds * 1000));
    }),
  );
});

test("a moment is counted from the server's own clock, however wrong the client's is", () => {
  const server = Date.parse("2020-01-01T00:00:00Z");
  const date = new Date(server).toUTCString();
  for (const value of [new Date(server + 7_000).toUTCString(), "7"]) {
    const headers = new Headers({ date, "retry-after": value });
    expect(serverDelay(headers, 503, system)).toBe(7_000);
  }
});

test.each([
  ['"default";r=0;t=12', 12_000],
  ["limit=100, remaining=0, reset=9", 9_000],
  ['"default";r=5', undefined],
])("RateLimit: %s", (ratelimit, expected) => {
  expect(serverDelay(new Headers({ ratelimit }), 429, system)).toBe(expected);
  expect(serverDelay(new Headers({ ratelimit }), 503, system)).toBeUndefined();
});

test("anything else is as good as absent, and never a wait that is none", () => {
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

test("no server makes a client wait for more than a minute", () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.constantFrom(429, 503), (seconds, status) => {
      const delay = serverDelay(new Headers({ "retry-after": String(seconds) }), status, system);
      expect(delay).toBe(Math.min(seconds * 1000, 60_000));
    }),
  );
});

test("the backoff grows to eight seconds and is cut by at most a quarter", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempt, chance) => {
        const most = Math.min(8_000, 500 * 2 ** (attempt - 1));
        const delay = backoff(attempt, { ...system, random: () => chance });
        expect(delay).toBeLessThanOrEqual(most);
        expect(delay).toBeGreaterThanOrEqual(most * 0.75);
      },
    ),
  );
});
