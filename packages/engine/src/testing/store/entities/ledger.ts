import fc from "fast-check";
import { type Balance, balanceOf, type Entry, entryKinds } from "../../../model/ledger.ts";
import { listAllPages } from "../list-all-pages.ts";
import { ModelTable } from "../model.ts";
import { account1, account2, accountTable, ofEachAccount, ownerOf, rowsOfEachAccount } from "./accounts.ts";
import { defineEntity, mapInSequence, newestFirst, numberedId, step } from "./entity.ts";
import { createJob, jobTable } from "./jobs.ts";

export function createEntry(number: number, more: Partial<Entry> = {}): Entry {
  return {
    id: numberedId("entry", number),
    accountId: account1.id,
    jobId: createJob(number).id,
    kind: "hold",
    amount: 2,
    note: null,
    createdAt: 1000 + number,
    ...more,
  };
}

export function createGrant(number: number, more: Partial<Entry> = {}): Entry {
  return createEntry(number, { jobId: null, kind: "grant", amount: 100, note: "initial credits", ...more });
}

/** The first ledger entry of account 1 in every new store. */
export const firstGrant = createGrant(0, { id: "entry-first", createdAt: 1 });

const entryTable = new ModelTable<Entry>([firstGrant]);

interface RandomEntry {
  readonly job: number;
  readonly kind: Entry["kind"];
  readonly amount: number;
}

function randomEntry({ job, kind, amount }: RandomEntry): Entry {
  const accountId = ownerOf(job);
  if (kind === "grant") return createGrant(job, { accountId, amount });
  return createEntry(job + 100 * entryKinds.indexOf(kind), {
    jobId: createJob(job).id,
    kind,
    amount,
    accountId,
  });
}

/** The balance that the entries add up to. */
function addUp(metered: boolean, entries: readonly Entry[]): Balance {
  const sums = { grant: 0, hold: 0, charge: 0, release: 0 };
  for (const { kind, amount } of entries) sums[kind] += amount;
  return balanceOf(metered, sums);
}

export const ledger = defineEntity({
  steps: ({ number }) => [
    step(
      12,
      "insert a ledger entry",
      fc.record({ job: number, kind: fc.constantFrom(...entryKinds), amount: number }).map(randomEntry),
      {
        execute: (tx, entry) => tx.ledger.insert(entry),
        apply(model, entry) {
          const ofJob = entryTable.rows(model).filter(({ jobId }) => jobId === entry.jobId);
          const isSettled = ofJob.some(({ kind }) => kind === "charge" || kind === "release");
          if (entry.jobId !== null && !jobTable.find(model, entry.jobId)) return false;
          if ((entry.kind === "charge" || entry.kind === "release") && isSettled) return false;
          return entryTable.insert(model, entry);
        },
      },
    ),
  ],
  rows: {
    inModel: (model) =>
      [account1, account2].map(({ id }, index) => {
        const entries = rowsOfEachAccount(entryTable, model)[index] ?? [];
        const metered = accountTable.find(model, id)?.metered === true;
        const settled = entries.filter(({ kind }) => kind === "grant" || kind === "charge");
        return {
          entries: newestFirst(entries),
          settled: newestFirst(settled),
          balance: addUp(metered, entries),
        };
      }),
    inStore: (reader) =>
      ofEachAccount(async (id) => ({
        entries: await listAllPages((page) => reader.ledger.list(id, page)),
        settled: await listAllPages((page) =>
          reader.ledger.list(id, { ...page, kinds: ["grant", "charge"] }),
        ),
        balance: await reader.ledger.balance(id),
      })),
  },
  lists: {
    lists: { "ledger entries": (reader, accountId, page) => reader.ledger.list(accountId, page) },
    insert: (tx, number, more) => tx.ledger.insert(createGrant(number, more)),
    idOf: (number) => createGrant(number).id,
    initialRows: 1,
  },
  tallies: {
    read: (reader, accountIds) => mapInSequence(accountIds, (id) => reader.ledger.balance(id)),
    recount: (reader, accountIds) =>
      mapInSequence(accountIds, async (id) => {
        const account = await reader.accounts.find(id);
        const entries = await listAllPages((page) => reader.ledger.list(id, page), 100);
        return addUp(account?.metered === true, entries);
      }),
  },
});
