import fc from "fast-check";
import { expect, test } from "vitest";
import { balanceOf, type Entry } from "../../domain/ledger.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { aJob, anEntry, ann, ben } from "./samples.ts";
import { firstGrant, openFresh, type StoreSubject } from "./subject.ts";

export function askAboutLedger(subject: StoreSubject): void {
  test("a balance is what was granted less what is held and charged", async () => {
    const store = await openFresh(subject);
    expect(await store.balance(ann.id)).toEqual({ available: 100, held: 0, charged: 0 });
    await store.transact(async (tx) => {
      for (const number of [1, 2, 3]) {
        await tx.insertJob(aJob(number));
        await tx.insertEntry(anEntry(number, { amount: 10.5 }));
      }
      await tx.insertEntry(anEntry(11, { jobId: aJob(1).id, kind: "charge", amount: 10.5 }));
      await tx.insertEntry(anEntry(12, { jobId: aJob(2).id, kind: "release", amount: 10.5 }));
    });
    expect(await store.balance(ann.id)).toEqual({ available: 79, held: 10.5, charged: 10.5 });
    expect(await store.balance(ben.id)).toEqual({ available: null, held: 0, charged: 0 });
  });

  test("a job has at most one entry of a kind, and never both a charge and a release", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(1));
      await tx.insertEntry(anEntry(1));
      await tx.insertEntry(anEntry(2, { jobId: aJob(1).id, kind: "charge" }));
    });
    for (const kind of ["hold", "charge", "release"] as const) {
      const again = store.transact((tx) => tx.insertEntry(anEntry(3, { jobId: aJob(1).id, kind })));
      await expect(again).rejects.toThrow(StoreConflictError);
    }
    expect(await store.balance(ann.id)).toEqual({ available: 98, held: 0, charged: 2 });
  });

  test("an entry is never negative, and its id is taken once", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(1));
      await tx.insertJob(aJob(2));
      await tx.insertEntry(anEntry(1, { amount: 0 }));
    });
    const negative = store.transact((tx) => tx.insertEntry(anEntry(2, { amount: -1 })));
    await expect(negative).rejects.toThrow(StoreConflictError);
    const taken = store.transact((tx) => tx.insertEntry(anEntry(1, { jobId: aJob(2).id })));
    await expect(taken).rejects.toThrow(StoreConflictError);
  });

  test("the hold of a job is found", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(1));
      await tx.insertJob(aJob(2));
      await tx.insertEntry(anEntry(1, { amount: 1.5 }));
      await tx.insertEntry(anEntry(2, { kind: "release" }));
      expect(await tx.findHold(aJob(1).id)).toEqual(anEntry(1, { amount: 1.5 }));
      expect(await tx.findHold(aJob(2).id)).toBeNull();
      expect(await tx.findHold("no such job")).toBeNull();
    });
  });

  test("a balance equals the sum of the entries after any history", async () => {
    const entries = fc.array(
      fc.record({
        job: fc.nat(20),
        kind: fc.constantFrom<Entry["kind"]>("hold", "charge", "release"),
        // Halves, as prices are; their sums are exact.
        amount: fc.nat(20).map((halves) => halves / 2),
        ofBen: fc.boolean(),
        fails: fc.boolean(),
      }),
      { maxLength: 60 },
    );
    const history = fc.asyncProperty(entries, async (wanted) => {
      const store = await openFresh(subject);
      await store.transact(async (tx) => {
        for (let number = 0; number <= 20; number += 1) await tx.insertJob(aJob(number));
      });
      const written: Entry[] = [firstGrant];
      for (const [index, { job, kind, amount, ofBen, fails }] of wanted.entries()) {
        const entry = anEntry(index, {
          jobId: aJob(job).id,
          kind,
          amount,
          accountId: ofBen ? ben.id : ann.id,
        });
        const outcome = store.transact(async (tx) => {
          await tx.insertEntry(entry);
          if (fails) throw new Error("taken back");
        });
        await outcome.then(
          () => written.push(entry),
          () => undefined,
        );
      }
      for (const account of [ann, ben]) {
        const sums = { grant: 0, hold: 0, charge: 0, release: 0 };
        for (const { accountId, kind, amount } of written) if (accountId === account.id) sums[kind] += amount;
        expect(await store.balance(account.id)).toEqual(balanceOf(account.metered, sums));
      }
    });
    await fc.assert(history, { numRuns: 30 });
  });
}
