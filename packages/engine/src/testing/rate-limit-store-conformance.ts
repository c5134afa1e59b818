import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RateLimitStore } from "../ports/rate-limit-store.ts";

/** What all meters must answer alike: call it in a test file of the adapter. `open` makes one that has counted nothing. */
export function rateLimitStoreConformance(
  name: string,
  open: () => RateLimitStore | Promise<RateLimitStore>,
): void {
  describe(name, () => {
    test("counts the requests of an account in a minute that begins with the first", async () => {
      const meter = await open();
      expect(await meter.count("ann", 1_000_000)).toEqual({ used: 1, resetsAt: 1_060_000 });
      expect(await meter.count("ann", 1_000_000)).toEqual({ used: 2, resetsAt: 1_060_000 });
      expect(await meter.count("ann", 1_059_999)).toEqual({ used: 3, resetsAt: 1_060_000 });
      expect(await meter.count("ann", 1_060_000)).toEqual({ used: 1, resetsAt: 1_120_000 });
      expect(await meter.count("ann", 1_500_000)).toEqual({ used: 1, resetsAt: 1_560_000 });
    });

    test("counts each account by itself", async () => {
      const meter = await open();
      await meter.count("ann", 1_000_000);
      expect(await meter.count("ben", 1_030_000)).toEqual({ used: 1, resetsAt: 1_090_000 });
      expect(await meter.count("ann", 1_030_000)).toEqual({ used: 2, resetsAt: 1_060_000 });
      expect(await meter.count("ann", 1_060_000)).toEqual({ used: 1, resetsAt: 1_120_000 });
      expect(await meter.count("ben", 1_060_000)).toEqual({ used: 2, resetsAt: 1_090_000 });
    });

    test("begins a new minute when the clock was set back, and keeps one that another clock is a little ahead with", async () => {
      const meter = await open();
      await meter.count("ann", 5_000_000);
      expect(await meter.count("ann", 4_996_000)).toEqual({ used: 2, resetsAt: 5_060_000 });
      expect(await meter.count("ann", 1_000_000)).toEqual({ used: 1, resetsAt: 1_060_000 });
      expect(await meter.count("ann", 1_000_001)).toEqual({ used: 2, resetsAt: 1_060_000 });
      expect(await meter.count("ben", 1_000_001)).toEqual({ used: 1, resetsAt: 1_060_001 });
    });

    test("counts every one of many requests at once", async () => {
      const meter = await open();
      const counted = await Promise.all(Array.from({ length: 50 }, () => meter.count("ann", 1_000_000)));
      const used = counted.map((each) => each.used).toSorted((a, b) => a - b);
      expect(used).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    });

    test("whenever requests come, each is counted in the minute of its account that it falls into", async () => {
      const requests = fc.array(
        fc.record({
          account: fc.nat(3),
          pause: fc.oneof(
            { weight: 4, arbitrary: fc.nat(40_000) },
            { weight: 1, arbitrary: fc.integer({ min: -10_000_000, max: -1 }) },
          ),
        }),
        { maxLength: 60 },
      );
      const history = fc.asyncProperty(requests, async (all) => {
        const meter = await open();
        const minutes = new Map<number, { used: number; resetsAt: number }>();
        let now = 1_000_000_000;
        for (const { account, pause } of all) {
          now += pause;
          const running = minutes.get(account);
          const fresh = !running || running.resetsAt <= now || running.resetsAt > now + 65_000;
          const expected = fresh
            ? { used: 1, resetsAt: now + 60_000 }
            : { ...running, used: running.used + 1 };
          minutes.set(account, expected);
          expect(await meter.count(`account-${account}`, now)).toEqual(expected);
        }
      });
      await fc.assert(history, { numRuns: 30 });
    });
  });
}
