import * as z from "zod";
import { balanceOf, type Entry, entryKinds } from "../../../model/ledger.ts";
import type { LedgerReader, LedgerTable } from "../../../ports/store.ts";
import { accountNotFound, conflict } from "../../../ports/store-errors.ts";
import type { AccountRow } from "../account-row.ts";
import { lazy } from "../lazy.ts";
import { each, sql } from "../sql.ts";
import {
  defineTable,
  id,
  nullableId,
  number,
  type ReadRow,
  readBody,
  readText,
  referenceTo,
  text,
} from "../table.ts";
import type { SqlReader, SqlTransaction } from "../transaction.ts";
import { holdsByJob, jobsById, requireJob } from "./jobs.ts";
import { listOwned } from "./owned-rows.ts";

export const entriesTable = defineTable({
  name: "entries",
  label: "Ledger entry",
  columns: {
    id,
    account_id: referenceTo("accounts"),
    /** Not a reference, because entries are kept when their job is deleted. */
    job_id: nullableId,
    kind: text,
    amount: number,
    created_at: number,
    body: text,
  },
  key: ["id"],
  checks: [
    "CHECK (kind IN ('grant', 'hold', 'charge', 'release'))",
    // PostgreSQL sorts NaN above every number, SQLite text.
    "CHECK (amount >= 0 AND amount < 'NaN')",
    "CHECK ((kind = 'grant') = (job_id IS NULL))",
  ],
  indexes: { entries_by_account: "(account_id, created_at, id)" },
  // One hold, and one charge or release.
  uniqueIndexes: { entries_once_per_job: "(job_id, (kind = 'hold')) WHERE job_id IS NOT NULL" },
  immutable: "Ledger entries never change and are never deleted.",
});

const entry: () => z.ZodType<Entry> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    jobId: z.string().nullable(),
    kind: z.enum(entryKinds),
    amount: z.number(),
    note: z.string().nullable(),
    createdAt: z.number(),
  }),
);

function readEntry(row: ReadRow): Entry {
  return readBody(row, entry());
}

export function createLedgerReader(reader: SqlReader): LedgerReader {
  return {
    async balance(accountId) {
      const row = await reader.account(accountId);
      if (!row) throw accountNotFound(accountId);
      const { granted: grant, held: hold, charged: charge, released: release } = row.tallies;
      return balanceOf(row.account.metered, { grant, hold, charge, release });
    },
    async spent(accountId, day) {
      const row = await reader.account(accountId);
      if (!row) throw accountNotFound(accountId);
      return spentOn(row, day);
    },
    list(accountId, page) {
      const { kinds } = page;
      const list = { table: entriesTable, accountId };
      if (!kinds) return listOwned(reader, { ...list, tally: "entries" }, page, readEntry);
      const where = sql`kind IN (SELECT value FROM ${each(kinds)})`;
      return listOwned(reader, { ...list, where }, page, readEntry);
    },
  };
}

/** What a row says about a day. */
function spentOn({ tallies: { spent_day, spent } }: AccountRow, day: number): number {
  return spent_day === day ? spent : 0;
}

export function createLedgerTable(tx: SqlTransaction): LedgerTable {
  return {
    ...createLedgerReader(tx),
    async insert(entry) {
      const { id, accountId, jobId, kind, amount, createdAt: created_at } = entry;
      checkEntry(entry);
      await tx.requireAccount(accountId);
      if (jobId !== null) await requireJob(tx, jobId, accountId);
      const body = JSON.stringify(entry);
      const row = { id, account_id: accountId, job_id: jobId, kind, amount, created_at, body };
      tx.insert(entriesTable, row);
      if (jobId !== null && kind === "hold") tx.cacheRow(holdsByJob, jobId, row);
      tx.tally(accountId, { entries: 1, [tallyOf[kind]]: amount });
    },
    async spend(accountId, day, amount) {
      const row = await tx.account(accountId);
      if (!row) throw accountNotFound(accountId);
      const { spent_day, spent } = row.tallies;
      if (day < spent_day) return;
      const before = spentOn(row, day);
      tx.tally(accountId, { spent_day: day - spent_day, spent: Math.max(0, before + amount) - spent });
    },
    async findHold(jobId) {
      const job = tx.cachedRow(jobsById, jobId);
      const row = await tx.get(holdsByJob, jobId, job ? readText(job, "account_id") : undefined);
      return row && readEntry(row);
    },
  };
}

/** The sums of the amounts by kind. */
const tallyOf = { grant: "granted", hold: "held", charge: "charged", release: "released" } as const;

function checkEntry({ jobId, kind, amount }: Entry): void {
  if (!(Number.isFinite(amount) && amount >= 0))
    throw conflict(`Invalid amount of a ledger entry: ${amount}.`);
  if ((jobId === null) !== (kind === "grant"))
    throw conflict("A grant has no job, and every other ledger entry has one.");
}
