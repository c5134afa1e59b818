import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Account } from "../../model/account.ts";
import { effectOf, entryKinds } from "../../model/ledger.ts";
import type { Store } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { account1, account2 } from "./entities/accounts.ts";
import { createJob } from "./entities/jobs.ts";
import { createEntry, createGrant } from "./entities/ledger.ts";
import { checkWithNewStores, openNewStore, type StoreFixture } from "./fixture.ts";

export function testLedger(fixture: StoreFixture): void {
  describe("ledger.spent", () => {
    test("adds up what each account spends on a day, and forgets the day before", async () => {
      const store = await openNewStore(fixture);
      const spend = (id: string, day: number, amount: number) =>
        store.transact((tx) => tx.ledger.spend(id, day, amount));
      await spend(account1.id, 20, 0.1);
      await spend(account1.id, 20, 0.2);
      await spend(account2.id, 20, 5);
      expect(await store.ledger.spent(account1.id, 20)).toBe(0.3);
      expect(await store.ledger.spent(account1.id, 21)).toBe(0);
      await spend(account1.id, 20, -0.1);
      expect(await store.ledger.spent(account1.id, 20)).toBe(0.2);
      await spend(account1.id, 21, 1);
      await spend(account1.id, 20, 7);
      expect(await store.ledger.spent(account1.id, 20)).toBe(0);
      expect(await store.ledger.spent(account1.id, 21)).toBe(1);
      expect(await store.ledger.spent(account2.id, 20)).toBe(5);
    });

    test("loses nothing that is spent concurrently", async () => {
      const store = await openNewStore(fixture);
      const spend = () => store.transact((tx) => tx.ledger.spend(account1.id, 20, 0.01));
      await Promise.all(Array.from({ length: 20 }, spend));
      expect(await store.ledger.spent(account1.id, 20)).toBe(0.2);
    });
  });

  describe("ledger.balance", () => {
    test("subtracts holds and charges from grants", async () => {
      const store = await openNewStore(fixture);
      expect(await store.ledger.balance(account1.id)).toEqual({ available: 100, held: 0, charged: 0 });
      await store.transact(async (tx) => {
        for (const number of [1, 2, 3]) {
          await tx.jobs.insert(createJob(number));
          await tx.ledger.insert(createEntry(number, { amount: 10.5 }));
        }
        await tx.ledger.insert(createEntry(11, { jobId: createJob(1).id, kind: "charge", amount: 10.5 }));
        await tx.ledger.insert(createEntry(12, { jobId: createJob(2).id, kind: "release", amount: 10.5 }));
      });
      expect(await store.ledger.balance(account1.id)).toEqual({ available: 79, held: 10.5, charged: 10.5 });
      expect(await store.ledger.balance(account2.id)).toEqual({ available: null, held: 0, charged: 0 });
    });

    test("includes earlier entries of an account that becomes metered", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(1, { accountId: account2.id }));
        await tx.ledger.insert(createEntry(1, { accountId: account2.id, amount: 3 }));
        await tx.ledger.insert(createGrant(2, { accountId: account2.id, amount: 10 }));
        await tx.accounts.update({ ...account2, metered: true });
      });
      expect(await store.ledger.balance(account2.id)).toEqual({ available: 7, held: 3, charged: 0 });
    });

    test("is exact to a millionth with many entries", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.ledger.insert(createGrant(0, { amount: 999_999_900 }));
        for (let number = 1; number <= 90; number += 1)
          await tx.ledger.insert(createGrant(number, { amount: 0.1 }));
        for (let number = 1; number <= 90; number += 1) {
          await tx.jobs.insert(createJob(number));
          await tx.ledger.insert(
            createEntry(100 + number, { jobId: createJob(number).id, amount: 0.000001 }),
          );
        }
      });
      expect(await store.ledger.balance(account1.id)).toEqual({
        available: 1_000_000_008.99991,
        held: 0.00009,
        charged: 0,
      });
    });

    test("equals the sum of the entries after every write", async () => {
      const write = fc.record({
        job: fc.nat(12),
        kind: fc.constantFrom(...entryKinds),
        // Multiples of 0.5 add up without rounding.
        amount: fc.nat(20).map((halves) => halves / 2),
        fails: fc.boolean(),
      });
      const writesOfRun = fc.array(write, { minLength: 15, maxLength: 40 });
      await checkWithNewStores(fixture, writesOfRun, { numRuns: 8 }, async ([store], writes) => {
        await store.transact(async (tx) => {
          for (let number = 0; number <= 12; number += 1) {
            await tx.jobs.insert(createJob(number, { accountId: ownerOf(number).id }));
          }
        });
        for (const [index, { job, kind, amount, fails }] of writes.entries()) {
          const account = ownerOf(job);
          const jobId = kind === "grant" ? null : createJob(job).id;
          const entry = createEntry(index, { jobId, kind, amount, accountId: account.id });
          const before = await store.ledger.balance(account.id);
          const writing = store.transact(async (tx) => {
            await tx.ledger.insert(entry);
            if (fails) throw new Error("rolled back");
          });
          const [{ status }] = await Promise.allSettled([writing]);
          if (status === "rejected") expect(await store.ledger.balance(account.id)).toEqual(before);
          for (const each of [account1, account2]) await expectSum(store, each);
        }
      });
    });
  });

  describe("ledger.insert", () => {
    test("rejects a second entry of a kind for a job, and a charge and a release of one job", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(1));
        await tx.ledger.insert(createEntry(1));
        await tx.ledger.insert(createEntry(2, { jobId: createJob(1).id, kind: "charge" }));
      });
      for (const kind of ["hold", "charge", "release"] as const) {
        const again = store.transact((tx) =>
          tx.ledger.insert(createEntry(3, { jobId: createJob(1).id, kind })),
        );
        await expect(again).rejects.toThrow(StoreConflictError);
      }
      expect(await store.ledger.balance(account1.id)).toEqual({ available: 98, held: 0, charged: 2 });
    });

    test("rejects a negative amount and an existing id", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(1));
        await tx.jobs.insert(createJob(2));
        await tx.ledger.insert(createEntry(1, { amount: 0 }));
      });
      const negative = store.transact((tx) => tx.ledger.insert(createEntry(2, { amount: -1 })));
      await expect(negative).rejects.toThrow(StoreConflictError);
      const taken = store.transact((tx) => tx.ledger.insert(createEntry(1, { jobId: createJob(2).id })));
      await expect(taken).rejects.toThrow(StoreConflictError);
    });

    test("accepts several grants without a job, with and without a note", async () => {
      const store = await openNewStore(fixture);
      const withoutNote = createGrant(2, { amount: 0.5, note: null });
      await store.transact(async (tx) => {
        await tx.ledger.insert(createGrant(1, { amount: 20, note: "refund for Zoë 😀" }));
        await tx.ledger.insert(withoutNote);
        await tx.ledger.insert(createGrant(3, { accountId: account2.id }));
      });
      expect(await store.ledger.balance(account1.id)).toEqual({ available: 120.5, held: 0, charged: 0 });
      // Account 2 is not metered, but its entries are stored.
      expect(await store.ledger.balance(account2.id)).toEqual({ available: null, held: 0, charged: 0 });
      const { items } = await store.ledger.list(account1.id, { limit: 2, offset: 0 });
      expect(items).toStrictEqual([withoutNote, createGrant(1, { amount: 20, note: "refund for Zoë 😀" })]);
    });
  });

  describe("ledger.findHold", () => {
    test("returns the hold of a job, or null", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(1));
        await tx.jobs.insert(createJob(2));
        await tx.ledger.insert(createEntry(1, { amount: 1.5 }));
        await tx.ledger.insert(createEntry(2, { kind: "release" }));
        expect(await tx.ledger.findHold(createJob(1).id)).toEqual(createEntry(1, { amount: 1.5 }));
        expect(await tx.ledger.findHold(createJob(2).id)).toBeNull();
        expect(await tx.ledger.findHold("unknown")).toBeNull();
      });
    });
  });
}

function ownerOf(job: number): Account {
  return job % 2 === 0 ? account1 : account2;
}

async function expectSum(store: Store, { id, metered }: Account): Promise<void> {
  const { items } = await store.ledger.list(id, { limit: 100, offset: 0 });
  const effects = items.map(effectOf);
  const sum = (side: "available" | "held") => effects.reduce((all, effect) => all + effect[side], 0);
  const charges = items.filter(({ kind }) => kind === "charge");
  expect(await store.ledger.balance(id)).toEqual({
    available: metered ? sum("available") : null,
    held: sum("held"),
    charged: charges.reduce((all, { amount }) => all + amount, 0),
  });
}
