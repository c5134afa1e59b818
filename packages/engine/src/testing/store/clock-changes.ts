import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterAttempt, claimed, newDelivery } from "../../model/delivery.ts";
import { transition } from "../../model/job-transition.ts";
import type { Store } from "../../ports/store.ts";
import { account2 } from "./entities/accounts.ts";
import { createDelivery, noBusyReceivers } from "./entities/deliveries.ts";
import { claimOptions, createJob, noCaps } from "./entities/jobs.ts";
import { checkWithNewStores, openNewStore, type StoreFixture } from "./fixture.ts";

const now = 100_000_000;
const hour = 3_600_000;

export function testClockChanges(fixture: StoreFixture): void {
  const nextJob = async (store: Store, at: number, leaseMs?: number) =>
    (await store.transact((tx) => tx.jobs.nextClaimable(at, claimOptions(noCaps, leaseMs))))?.id ?? null;
  const nextDelivery = async (store: Store, at: number, busy = noBusyReceivers) =>
    (await store.transact((tx) => tx.deliveries.next(at, busy)))?.id ?? null;

  describe("jobs.nextClaimable", () => {
    test("ignores a lease after the clock moved backward by more than its duration", async () => {
      const store = await openNewStore(fixture);
      const claim = transition(createJob(1), { kind: "claim", worker: "w", until: now + 15_000 }, now);
      const extended =
        claim && transition(claim, { kind: "heartbeat", worker: "w", until: now + 20_000 }, now + 5_000);
      for (const held of [claim, extended]) {
        expect(held).not.toBeNull();
        await store.transact(async (tx) => {
          if (!(await tx.jobs.get(createJob(1).id))) await tx.jobs.insert(createJob(1));
          if (held) await tx.jobs.update(held);
        });
        expect(await nextJob(store, now + 14_999)).toBeNull();
        // A small difference to the clock of another machine is tolerated.
        expect(await nextJob(store, now - 9_000)).toBeNull();
        expect(await nextJob(store, now - 15_001)).toBe(createJob(1).id);
        expect(await nextJob(store, now - hour)).toBe(createJob(1).id);
      }
      const taken =
        claim && transition(claim, { kind: "claim", worker: "v", until: now - hour + 15_000 }, now - hour);
      expect(taken).toMatchObject({ status: "processing", lease: { worker: "v" }, attempts: 2 });
    });

    test("returns the oldest of the jobs whose lease expired or starts in the future", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (const number of [1, 2, 3]) await tx.jobs.insert(createJob(number));
        const lease = (number: number, from: number, until: number) =>
          tx.jobs.update({ ...createJob(number), status: "processing", lease: { worker: "w", from, until } });
        await lease(1, 5_000, 9_000);
        await lease(2, 6_500, 9_500);
        await lease(3, 1_000, 5_500);
      });
      expect(await nextJob(store, 5_400)).toBe(createJob(2).id);
      expect(await nextJob(store, 4_000)).toBe(createJob(1).id);
      expect(await nextJob(store, 7_000)).toBe(createJob(3).id);
    });

    test("returns a job whose notBefore is further away than any retry delay", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(1, { notBefore: now + 30_000 }));
        await tx.jobs.insert(createJob(2, { notBefore: now + hour, accountId: account2.id }));
      });
      expect(await nextJob(store, now)).toBe(createJob(2).id);
      await store.transact((tx) =>
        tx.jobs.update(createJob(2, { notBefore: now + 60_000, accountId: account2.id })),
      );
      expect(await nextJob(store, now)).toBeNull();
      expect(await nextJob(store, now - hour)).not.toBeNull();
      expect(await nextJob(store, now + 30_000)).toBe(createJob(1).id);
    });

    test("returns it when a shorter lease than those of the worker ends, and respects a longer one", async () => {
      const store = await openNewStore(fixture);
      const claim = transition(createJob(1), { kind: "claim", worker: "w", until: now + 15_000 }, now);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(1));
        if (claim) await tx.jobs.update(claim);
      });
      expect(await nextJob(store, now + 15_000, 60_000)).toBe(createJob(1).id);
      for (const leaseMs of [1, 1_000, 60_000]) {
        expect(await nextJob(store, now + 14_999, leaseMs)).toBeNull();
        expect(await nextJob(store, now - 15_000, leaseMs)).toBeNull();
      }
      for (const leaseMs of [1, 1_000, 15_000])
        expect(await nextJob(store, now - 15_001, leaseMs)).toBe(createJob(1).id);
    });

    test("returns a claimed job within two lease durations of any clock change", async () => {
      const lengths = fc.integer({ min: 1, max: 600_000 });
      const steps = fc.integer({ min: -10 * hour, max: 10 * hour });
      const values = fc.tuple(lengths, steps);
      await checkWithNewStores(fixture, values, { numRuns: 15 }, async ([store], [length, step]) => {
        const claim = transition(createJob(1), { kind: "claim", worker: "w", until: now + length }, now);
        await store.transact(async (tx) => {
          await tx.jobs.insert(createJob(1));
          if (claim) await tx.jobs.update(claim);
        });
        const at = now + step;
        const isAtOnce = (await nextJob(store, at, length)) !== null;
        expect(isAtOnce).toBe(step >= length || step < -length);
        if (!isAtOnce) expect(await nextJob(store, at + 2 * length, length)).toBe(createJob(1).id);
      });
    });
  });

  describe("deliveries.next", () => {
    test("returns deliveries that were created, delayed or claimed before a backward clock change", async () => {
      const store = await openNewStore(fixture);
      const {
        id,
        accountId,
        endpointId,
        url,
        system,
        eventId,
        type,
        jobId,
        avatarId,
        lookId,
        commentId,
        aboutEndpointId,
      } = createDelivery(1);
      const about = {
        id,
        accountId,
        endpointId,
        url,
        system,
        eventId,
        type,
        jobId,
        avatarId,
        lookId,
        commentId,
        aboutEndpointId,
      };
      const fresh = newDelivery(about, now);
      const attempt = {
        at: now,
        durationMs: 1,
        status: 500,
        error: "responded with 500",
        retryAfterMs: null,
      };
      const delayed = afterAttempt(fresh, attempt, now, 0);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(0));
        await tx.deliveries.insert(fresh);
      });
      for (const delivery of [fresh, delayed, claimed(fresh, "w", now)]) {
        await store.transact((tx) => tx.deliveries.update(delivery));
        expect(await nextDelivery(store, now - 1)).toBeNull();
        expect(await nextDelivery(store, now - hour)).toBe(id);
        const busy = { urls: [url], accounts: [] };
        expect(await nextDelivery(store, now - hour, busy)).toBeNull();
        expect(await nextDelivery(store, now - hour, { urls: [], accounts: [accountId] })).toBeNull();
      }
      // A claim made after the clock change is valid.
      await store.transact((tx) => tx.deliveries.update(claimed(fresh, "v", now - hour)));
      expect(await nextDelivery(store, now - hour + 1)).toBeNull();
      await store.transact((tx) =>
        tx.deliveries.update({ ...fresh, status: "succeeded", dueAt: null, endedAt: now }),
      );
      expect(await nextDelivery(store, now - hour)).toBeNull();
    });

    test("still returns such a delivery after a rolled back update", async () => {
      const store = await openNewStore(fixture);
      const delivery = createDelivery(1, { jobId: null, dueAt: now, dueFrom: now - 1_000 });
      await store.transact((tx) => tx.deliveries.insert(delivery));
      const failing = store.transact(async (tx) => {
        await tx.deliveries.update(claimed(delivery, "w", now - hour));
        throw new Error("rolled back");
      });
      await expect(failing).rejects.toThrow("rolled back");
      expect(await nextDelivery(store, now - hour)).toBe(delivery.id);
    });
  });
}
