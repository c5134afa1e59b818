import { describe, expect, test } from "vitest";
import type { Store } from "../../ports/store.ts";
import { account2 } from "./entities/accounts.ts";
import { claimOptions, createJob, withStatus } from "./entities/jobs.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";

export function testJobs(fixture: StoreFixture): void {
  const next = async (store: Store, now: number) =>
    (await store.transact((tx) => tx.jobs.nextClaimable(now, claimOptions())))?.id ?? null;

  describe("jobs.nextClaimable", () => {
    test("returns the oldest queued job of an account and does not change it", async () => {
      const store = await openNewStore(fixture);
      expect(await next(store, 5000)).toBeNull();
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(1, { createdAt: 3000 }));
        await tx.jobs.insert(createJob(2, { createdAt: 1000 }));
        await tx.jobs.insert(createJob(3, { createdAt: 2000 }));
        await tx.jobs.insert(createJob(4, { createdAt: 1000 }));
      });
      const found = await store.transact((tx) => tx.jobs.nextClaimable(5000, claimOptions()));
      expect(found).toEqual(createJob(2, { createdAt: 1000 }));
      expect(await next(store, 5000)).toBe(createJob(2).id);
    });

    test("skips claimed and ended jobs and returns a requeued job in its old position", async () => {
      const store = await openNewStore(fixture);
      const jobs = [createJob(1), createJob(2), createJob(3)] as const;
      await store.transact(async (tx) => {
        for (const job of jobs) await tx.jobs.insert(job);
        await tx.jobs.update(withStatus(jobs[0], "processing", { worker: "w", until: 9000 }));
        expect((await tx.jobs.nextClaimable(5000, claimOptions()))?.id).toBe(jobs[1].id);
        await tx.jobs.update(withStatus(jobs[1], "cancelled"));
        expect((await tx.jobs.nextClaimable(5000, claimOptions()))?.id).toBe(jobs[2].id);
      });
      await store.transact((tx) => tx.jobs.update(withStatus(jobs[2], "completed")));
      expect(await next(store, 5000)).toBeNull();
      await store.transact((tx) => tx.jobs.update(withStatus(jobs[0], "queued")));
      expect(await next(store, 5000)).toBe(jobs[0].id);
    });

    test("returns a processing job when its lease has expired, and not after the lease was extended", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(withStatus(createJob(1), "processing", { worker: "w", until: 5000 }));
        await tx.jobs.insert(createJob(2, { createdAt: 9000 }));
      });
      expect(await next(store, 4999)).toBe(createJob(2).id);
      expect(await next(store, 5000)).toBe(createJob(1).id);
      await store.transact((tx) =>
        tx.jobs.update(withStatus(createJob(1), "processing", { worker: "w", until: 6000 })),
      );
      expect(await next(store, 5999)).toBe(createJob(2).id);
      expect(await next(store, 6000)).toBe(createJob(1).id);
    });

    test("returns jobs with an expired lease first, oldest job first", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(withStatus(createJob(2), "processing", { worker: "w", until: 4000 }));
        await tx.jobs.insert(withStatus(createJob(1), "processing", { worker: "w", until: 5000 }));
        await tx.jobs.insert(createJob(0));
        await tx.jobs.insert(withStatus(createJob(3), "processing", null));
      });
      expect(await next(store, 6000)).toBe(createJob(1).id);
      expect(await next(store, 4500)).toBe(createJob(2).id);
      // A processing job without a lease can be claimed immediately.
      expect(await next(store, 10)).toBe(createJob(3).id);
      await store.transact((tx) => tx.jobs.update(withStatus(createJob(3), "completed")));
      expect(await next(store, 10)).toBe(createJob(0).id);
    });

    test("returns 1000 queued jobs in order of creation", async () => {
      const store = await openNewStore(fixture);
      const length = 1000;
      await store.transact(async (tx) => {
        for (let number = 0; number < length; number += 1) await tx.jobs.insert(createJob(number));
      });
      const claimed = await store.transact(async (tx) => {
        const ids: string[] = [];
        for (
          let job = await tx.jobs.nextClaimable(0, claimOptions());
          job;
          job = await tx.jobs.nextClaimable(0, claimOptions())
        ) {
          ids.push(job.id);
          await tx.jobs.update(withStatus(job, "cancelled"));
        }
        return ids;
      });
      expect(claimed).toEqual(Array.from({ length }, (_, number) => createJob(number).id));
    });
  });

  describe("jobs.countUnfinished", () => {
    test("counts queued and processing jobs of all accounts", async () => {
      const store = await openNewStore(fixture);
      expect(await store.jobs.countUnfinished()).toBe(0);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(1));
        await tx.jobs.insert(createJob(2, { accountId: account2.id }));
        await tx.jobs.insert(withStatus(createJob(3), "processing", { worker: "w", until: 1 }));
        await tx.jobs.insert(withStatus(createJob(4), "failed"));
        await tx.jobs.insert(withStatus(createJob(5), "completed"));
      });
      expect(await store.jobs.countUnfinished()).toBe(3);
      await store.transact((tx) =>
        tx.jobs.update(withStatus(createJob(1), "processing", { worker: "w", until: 1 })),
      );
      expect(await store.jobs.countUnfinished()).toBe(3);
      await store.transact((tx) => tx.jobs.update(withStatus(createJob(1), "cancelled")));
      await store.transact((tx) => tx.jobs.update(withStatus(createJob(3), "queued")));
      expect(await store.jobs.countUnfinished()).toBe(2);
    });
  });
}
