import { describe, expect, test } from "vitest";
import type { Store } from "../../ports/store.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";
import { account2, aJob, noCaps, withStatus } from "./samples.ts";

export function testJobs(fixture: StoreFixture): void {
  const next = async (store: Store, now: number) =>
    (await store.transact((tx) => tx.nextClaimable(now, noCaps)))?.id ?? null;

  describe("nextClaimable", () => {
    test("returns the oldest queued job of an account and does not change it", async () => {
      const store = await openNewStore(fixture);
      expect(await next(store, 5000)).toBeNull();
      await store.transact(async (tx) => {
        await tx.insertJob(aJob(1, { createdAt: 3000 }));
        await tx.insertJob(aJob(2, { createdAt: 1000 }));
        await tx.insertJob(aJob(3, { createdAt: 2000 }));
        await tx.insertJob(aJob(4, { createdAt: 1000 }));
      });
      const found = await store.transact((tx) => tx.nextClaimable(5000, noCaps));
      expect(found).toEqual(aJob(2, { createdAt: 1000 }));
      expect(await next(store, 5000)).toBe(aJob(2).id);
    });

    test("skips claimed and ended jobs and returns a requeued job in its old position", async () => {
      const store = await openNewStore(fixture);
      const jobs = [aJob(1), aJob(2), aJob(3)] as const;
      await store.transact(async (tx) => {
        for (const job of jobs) await tx.insertJob(job);
        await tx.updateJob(withStatus(jobs[0], "processing", { worker: "w", until: 9000 }));
        expect((await tx.nextClaimable(5000, noCaps))?.id).toBe(jobs[1].id);
        await tx.updateJob(withStatus(jobs[1], "cancelled"));
        expect((await tx.nextClaimable(5000, noCaps))?.id).toBe(jobs[2].id);
      });
      await store.transact((tx) => tx.updateJob(withStatus(jobs[2], "completed")));
      expect(await next(store, 5000)).toBeNull();
      await store.transact((tx) => tx.updateJob(withStatus(jobs[0], "queued")));
      expect(await next(store, 5000)).toBe(jobs[0].id);
    });

    test("returns a processing job when its lease has expired, and not after the lease was extended", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.insertJob(withStatus(aJob(1), "processing", { worker: "w", until: 5000 }));
        await tx.insertJob(aJob(2, { createdAt: 9000 }));
      });
      expect(await next(store, 4999)).toBe(aJob(2).id);
      expect(await next(store, 5000)).toBe(aJob(1).id);
      await store.transact((tx) =>
        tx.updateJob(withStatus(aJob(1), "processing", { worker: "w", until: 6000 })),
      );
      expect(await next(store, 5999)).toBe(aJob(2).id);
      expect(await next(store, 6000)).toBe(aJob(1).id);
    });

    test("returns jobs with an expired lease first, oldest job first", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.insertJob(withStatus(aJob(2), "processing", { worker: "w", until: 4000 }));
        await tx.insertJob(withStatus(aJob(1), "processing", { worker: "w", until: 5000 }));
        await tx.insertJob(aJob(0));
        await tx.insertJob(withStatus(aJob(3), "processing", null));
      });
      expect(await next(store, 6000)).toBe(aJob(1).id);
      expect(await next(store, 4500)).toBe(aJob(2).id);
      // A processing job without a lease can be claimed immediately.
      expect(await next(store, 10)).toBe(aJob(3).id);
      await store.transact((tx) => tx.updateJob(withStatus(aJob(3), "completed")));
      expect(await next(store, 10)).toBe(aJob(0).id);
    });

    test("returns 3000 queued jobs in order of creation", async () => {
      const store = await openNewStore(fixture);
      const length = 3000;
      await store.transact(async (tx) => {
        for (let number = 0; number < length; number += 1) await tx.insertJob(aJob(number));
      });
      const claimed = await store.transact(async (tx) => {
        const ids: string[] = [];
        for (let job = await tx.nextClaimable(0, noCaps); job; job = await tx.nextClaimable(0, noCaps)) {
          ids.push(job.id);
          await tx.updateJob(withStatus(job, "cancelled"));
        }
        return ids;
      });
      expect(claimed).toEqual(Array.from({ length }, (_, number) => aJob(number).id));
    });
  });

  describe("countUnfinished", () => {
    test("counts queued and processing jobs of all accounts", async () => {
      const store = await openNewStore(fixture);
      expect(await store.countUnfinished()).toBe(0);
      await store.transact(async (tx) => {
        await tx.insertJob(aJob(1));
        await tx.insertJob(aJob(2, { accountId: account2.id }));
        await tx.insertJob(withStatus(aJob(3), "processing", { worker: "w", until: 1 }));
        await tx.insertJob(withStatus(aJob(4), "failed"));
        await tx.insertJob(withStatus(aJob(5), "completed"));
      });
      expect(await store.countUnfinished()).toBe(3);
      await store.transact((tx) =>
        tx.updateJob(withStatus(aJob(1), "processing", { worker: "w", until: 1 })),
      );
      expect(await store.countUnfinished()).toBe(3);
      await store.transact((tx) => tx.updateJob(withStatus(aJob(1), "cancelled")));
      await store.transact((tx) => tx.updateJob(withStatus(aJob(3), "queued")));
      expect(await store.countUnfinished()).toBe(2);
    });
  });
}
