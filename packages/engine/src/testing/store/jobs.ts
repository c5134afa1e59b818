import { expect, test } from "vitest";
import type { Store } from "../../ports/store.ts";
import { account2, aJob, inStatus, noCaps } from "./samples.ts";
import { openFresh, type StoreSubject } from "./subject.ts";

export function testJobs(subject: StoreSubject): void {
  const next = async (store: Store, now: number) =>
    (await store.transact((tx) => tx.nextClaimable(now, noCaps)))?.id ?? null;

  test("the next of an account is the one that has waited longest, and is left as it is", async () => {
    const store = await openFresh(subject);
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

  test("a job that is claimed, ended or handed back moves out of the way or back to its place", async () => {
    const store = await openFresh(subject);
    const jobs = [aJob(1), aJob(2), aJob(3)] as const;
    await store.transact(async (tx) => {
      for (const job of jobs) await tx.insertJob(job);
      await tx.updateJob(inStatus(jobs[0], "processing", { worker: "w", until: 9000 }));
      expect((await tx.nextClaimable(5000, noCaps))?.id).toBe(jobs[1].id);
      await tx.updateJob(inStatus(jobs[1], "cancelled"));
      expect((await tx.nextClaimable(5000, noCaps))?.id).toBe(jobs[2].id);
    });
    await store.transact((tx) => tx.updateJob(inStatus(jobs[2], "completed")));
    expect(await next(store, 5000)).toBeNull();
    await store.transact((tx) => tx.updateJob(inStatus(jobs[0], "queued")));
    expect(await next(store, 5000)).toBe(jobs[0].id);
  });

  test("a claim holds until its time has come, and a heartbeat moves that", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(inStatus(aJob(1), "processing", { worker: "w", until: 5000 }));
      await tx.insertJob(aJob(2, { createdAt: 9000 }));
    });
    expect(await next(store, 4999)).toBe(aJob(2).id);
    expect(await next(store, 5000)).toBe(aJob(1).id);
    await store.transact((tx) => tx.updateJob(inStatus(aJob(1), "processing", { worker: "w", until: 6000 })));
    expect(await next(store, 5999)).toBe(aJob(2).id);
    expect(await next(store, 6000)).toBe(aJob(1).id);
  });

  test("lapsed claims come first, of these the oldest job, however late its claim lapsed", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(inStatus(aJob(2), "processing", { worker: "w", until: 4000 }));
      await tx.insertJob(inStatus(aJob(1), "processing", { worker: "w", until: 5000 }));
      await tx.insertJob(aJob(0));
      await tx.insertJob(inStatus(aJob(3), "processing", null));
    });
    expect(await next(store, 6000)).toBe(aJob(1).id);
    expect(await next(store, 4500)).toBe(aJob(2).id);
    // A job at work without a claim is anybody's.
    expect(await next(store, 10)).toBe(aJob(3).id);
    await store.transact((tx) => tx.updateJob(inStatus(aJob(3), "completed")));
    expect(await next(store, 10)).toBe(aJob(0).id);
  });

  test("a long line is served in order", async () => {
    const store = await openFresh(subject);
    const length = 3000;
    await store.transact(async (tx) => {
      for (let number = 0; number < length; number += 1) await tx.insertJob(aJob(number));
    });
    const served = await store.transact(async (tx) => {
      const ids: string[] = [];
      for (let job = await tx.nextClaimable(0, noCaps); job; job = await tx.nextClaimable(0, noCaps)) {
        ids.push(job.id);
        await tx.updateJob(inStatus(job, "cancelled"));
      }
      return ids;
    });
    expect(served).toEqual(Array.from({ length }, (_, number) => aJob(number).id));
  });

  test("unfinished are those that wait and those at work, of all accounts", async () => {
    const store = await openFresh(subject);
    expect(await store.countUnfinished()).toBe(0);
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(1));
      await tx.insertJob(aJob(2, { accountId: account2.id }));
      await tx.insertJob(inStatus(aJob(3), "processing", { worker: "w", until: 1 }));
      await tx.insertJob(inStatus(aJob(4), "failed"));
      await tx.insertJob(inStatus(aJob(5), "completed"));
    });
    expect(await store.countUnfinished()).toBe(3);
    await store.transact((tx) => tx.updateJob(inStatus(aJob(1), "processing", { worker: "w", until: 1 })));
    expect(await store.countUnfinished()).toBe(3);
    await store.transact((tx) => tx.updateJob(inStatus(aJob(1), "cancelled")));
    await store.transact((tx) => tx.updateJob(inStatus(aJob(3), "queued")));
    expect(await store.countUnfinished()).toBe(2);
  });
}
