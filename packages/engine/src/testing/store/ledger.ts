import fc from "fast-check";
import { expect, test } from "vitest";
import type { Account } from "../../model/account.ts";
import { effectOf, entryKinds } from "../../model/ledger.ts";
import type { Store } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { account1, account2, aGrant, aJob, anEntry } from "./samples.ts";
import { openFresh, type StoreSubject } from "./subject.ts";

export function testLedger(subject: StoreSubject): void {
  test("a balance is what was granted less what is held and charged", async () => {
    const store = await openFresh(subject);
    expect(await store.balance(account1.id)).toEqual({ available: 100, held: 0, charged: 0 });
    await store.transact(async (tx) => {
      for (const number of [1, 2, 3]) {
        await tx.insertJob(aJob(number));
        await tx.insertEntry(anEntry(number, { amount: 10.5 }));
      }
      await tx.insertEntry(anEntry(11, { jobId: aJob(1).id, kind: "charge", amount: 10.5 }));
      await tx.insertEntry(anEntry(12, { jobId: aJob(2).id, kind: "release", amount: 10.5 }));
    });
    expect(await store.balance(account1.id)).toEqual({ available: 79, held: 10.5, charged: 10.5 });
    expect(await store.balance(account2.id)).toEqual({ available: null, held: 0, charged: 0 });
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
    expect(await store.balance(account1.id)).toEqual({ available: 98, held: 0, charged: 2 });
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

  test("a grant belongs to no job, may come again, and says why", async () => {
    const store = await openFresh(subject);
    const nameless = aGrant(2, { amount: 0.5, note: null });
    await store.transact(async (tx) => {
      await tx.insertEntry(aGrant(1, { amount: 20, note: "Zoë's birthday 😀" }));
      await tx.insertEntry(nameless);
      await tx.insertEntry(aGrant(3, { accountId: account2.id }));
    });
    expect(await store.balance(account1.id)).toEqual({ available: 120.5, held: 0, charged: 0 });
    // Ben's credits are not counted, but his ledger is kept.
    expect(await store.balance(account2.id)).toEqual({ available: null, held: 0, charged: 0 });
    const { items } = await store.listEntries(account1.id, { limit: 2, offset: 0 });
    expect(items).toStrictEqual([nameless, aGrant(1, { amount: 20, note: "Zoë's birthday 😀" })]);
  });

  test("an account whose credits are counted from now on has what its ledger says", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertJob(aJob(1, { accountId: account2.id }));
      await tx.insertEntry(anEntry(1, { accountId: account2.id, amount: 3 }));
      await tx.insertEntry(aGrant(2, { accountId: account2.id, amount: 10 }));
      await tx.updateAccount({ ...account2, metered: true });
    });
    expect(await store.balance(account2.id)).toEqual({ available: 7, held: 3, charged: 0 });
  });

  test("a balance is right to a millionth, however many entries it is made of", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      await tx.insertEntry(aGrant(0, { amount: 999_999_900 }));
      for (let number = 1; number <= 90; number += 1) await tx.insertEntry(aGrant(number, { amount: 0.1 }));
      for (let number = 1; number <= 90; number += 1) {
        await tx.insertJob(aJob(number));
        await tx.insertEntry(anEntry(100 + number, { jobId: aJob(number).id, amount: 0.000001 }));
      }
    });
    expect(await store.balance(account1.id)).toEqual({
      available: 1_000_000_008.99991,
      held: 0.00009,
      charged: 0,
    });
  });

  test("the balance is the sum of what the entries do, at every step of any history", async () => {
    const line = fc.record({
      job: fc.nat(12),
      kind: fc.constantFrom(...entryKinds),
      // Halves, as prices are; their sums are exact.
      amount: fc.nat(20).map((halves) => halves / 2),
      fails: fc.boolean(),
    });
    const history = fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
      const store = await openFresh(subject);
      await store.transact(async (tx) => {
        for (let number = 0; number <= 12; number += 1) {
          await tx.insertJob(aJob(number, { accountId: ownerOf(number).id }));
        }
      });
      for (const [index, { job, kind, amount, fails }] of lines.entries()) {
        const account = ownerOf(job);
        const jobId = kind === "grant" ? null : aJob(job).id;
        const entry = anEntry(index, { jobId, kind, amount, accountId: account.id });
        const before = await store.balance(account.id);
        const writing = store.transact(async (tx) => {
          await tx.insertEntry(entry);
          if (fails) throw new Error("taken back");
        });
        const [{ status }] = await Promise.allSettled([writing]);
        if (status === "rejected") expect(await store.balance(account.id)).toEqual(before);
        for (const each of [account1, account2]) await expectSum(store, each);
      }
    });
    await fc.assert(history, { numRuns: 20 });
  });
}

function ownerOf(job: number): Account {
  return job % 2 === 0 ? account1 : account2;
}

async function expectSum(store: Store, { id, metered }: Account): Promise<void> {
  const { items } = await store.listEntries(id, { limit: 100, offset: 0 });
  const effects = items.map(effectOf);
  const sum = (side: "available" | "held") => effects.reduce((all, effect) => all + effect[side], 0);
  const charges = items.filter(({ kind }) => kind === "charge");
  expect(await store.balance(id)).toEqual({
    available: metered ? sum("available") : null,
    held: sum("held"),
    charged: charges.reduce((all, { amount }) => all + amount, 0),
  });
}
