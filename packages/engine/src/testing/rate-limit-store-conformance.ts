import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RateLimitStore } from "../ports/rate-limit-store.ts";

/** Tests that an adapter implements the `RateLimitStore` port. Call it in a test file of the adapter. `open` returns an empty store. */
export function rateLimitStoreConformance(
  name: string,
  open: () => RateLimitStore | Promise<RateLimitStore>,
): void {
  describe(name, () => {
    describe("count", () => {
      test("counts requests in a window of one minute that starts with the first request", async () => {
        const store = await open();
        expect(await store.count("account1", 1_000_000)).toEqual({ used: 1, resetsAt: 1_060_000 });
        expect(await store.count("account1", 1_000_000)).toEqual({ used: 2, resetsAt: 1_060_000 });
        expect(await store.count("account1", 1_059_999)).toEqual({ used: 3, resetsAt: 1_060_000 });
        expect(await store.count("account1", 1_060_000)).toEqual({ used: 1, resetsAt: 1_120_000 });
        expect(await store.count("account1", 1_500_000)).toEqual({ used: 1, resetsAt: 1_560_000 });
      });

      test("counts accounts separately", async () => {
        const store = await open();
        await store.count("account1", 1_000_000);
        expect(await store.count("account2", 1_030_000)).toEqual({ used: 1, resetsAt: 1_090_000 });
        expect(await store.count("account1", 1_030_000)).toEqual({ used: 2, resetsAt: 1_060_000 });
        expect(await store.count("account1", 1_060_000)).toEqual({ used: 1, resetsAt: 1_120_000 });
        expect(await store.count("account2", 1_060_000)).toEqual({ used: 2, resetsAt: 1_090_000 });
      });

      test("starts a new window after a backward clock change, and tolerates a small clock difference", async () => {
        const store = await open();
        await store.count("account1", 5_000_000);
        expect(await store.count("account1", 4_996_000)).toEqual({ used: 2, resetsAt: 5_060_000 });
        expect(await store.count("account1", 1_000_000)).toEqual({ used: 1, resetsAt: 1_060_000 });
        expect(await store.count("account1", 1_000_001)).toEqual({ used: 2, resetsAt: 1_060_000 });
        expect(await store.count("account2", 1_000_001)).toEqual({ used: 1, resetsAt: 1_060_001 });
      });

      test("counts every concurrent request", async () => {
        const store = await open();
        const counted = await Promise.all(
          Array.from({ length: 50 }, () => store.count("account1", 1_000_000)),
        );
        const used = counted.map((each) => each.used).toSorted((a, b) => a - b);
        expect(used).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
      });

      test("counts any sequence of requests in the right windows", async () => {
        const requests = fc.array(
          fc.record({
            account: fc.nat(3),
            delay: fc.oneof(
              { weight: 4, arbitrary: fc.nat(40_000) },
              { weight: 1, arbitrary: fc.integer({ min: -10_000_000, max: -1 }) },
            ),
          }),
          { maxLength: 60 },
        );
        const property = fc.asyncProperty(requests, async (steps) => {
          const store = await open();
          const windows = new Map<number, { used: number; resetsAt: number }>();
          let now = 1_000_000_000;
          for (const { account, delay } of steps) {
            now += delay;
            const running = windows.get(account);
            const fresh = !running || running.resetsAt <= now || running.resetsAt > now + 65_000;
            const expected = fresh
              ? { used: 1, resetsAt: now + 60_000 }
              : { ...running, used: running.used + 1 };
            windows.set(account, expected);
            expect(await store.count(`account-${account}`, now)).toEqual(expected);
          }
        });
        await fc.assert(property, { numRuns: 30 });
      });
    });
  });
}
