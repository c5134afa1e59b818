import * as z from "zod";
import { type Account, accountStatuses, tiers } from "../../../model/account.ts";
import type { AccountReader, AccountTable } from "../../../ports/store.ts";
import { type AccountRow, noTallies, type Tally, tallies } from "../account-row.ts";
import { lazy } from "../lazy.ts";
import { type List, readPage } from "../page.ts";
import { raw, sql } from "../sql.ts";
import { defineTable, id, number, type ReadRow, readBody, readNumber, text } from "../table.ts";
import type { SqlReader, SqlTransaction } from "../transaction.ts";

const tally = { ...number, defaultValue: 0 } as const;

export const accountsTable = defineTable({
  name: "accounts",
  label: "Account",
  columns: {
    id,
    tier: text,
    status: text,
    created_at: number,
    body: text,
    jobs: tally,
    queued: tally,
    /** Those of the queued jobs that wait for a time. */
    postponed: tally,
    processing: tally,
    completed: tally,
    failed: tally,
    cancelled: tally,
    avatars: tally,
    agents: tally,
    twins: tally,
    entries: tally,
    granted: tally,
    held: tally,
    charged: tally,
    released: tally,
    endpoints: tally,
    deliveries: tally,
    /** The last day on which the account spent money on hosted models, and how much, in US dollars. */
    spent_day: tally,
    spent: tally,
    /**
     * No waiting job was created before. Claims start there in the index of waiting jobs, because PostgreSQL keeps those of
     * claimed jobs in it until it vacuums the table.
     */
    waiting_from: tally,
    /** Increases each time a job of the account is claimed, over all accounts: the lowest is served next. */
    served_sequence: { ...tally, isSequence: true },
    /** 1 if jobs are queued, else 0. Separate from `queued`, so that the index is updated only when it changes. */
    has_queued: tally,
  },
  key: ["id"],
  indexes: {
    accounts_by_age: "(created_at, id) WHERE status <> 'deleted'",
    accounts_with_queued_jobs: "(served_sequence, id) WHERE has_queued = 1",
  },
  options: { updatedOften: true },
});

const account = lazy(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    tier: z.enum(tiers),
    status: z.enum(accountStatuses),
    metered: z.boolean(),
    bio: z.exactOptional(z.string()),
    website: z.exactOptional(z.string()),
    createdAt: z.number(),
  }),
);

export function readAccount(row: ReadRow, column?: string): Account {
  return readBody(row, account(), column);
}

export function readAccountRow(row: ReadRow): AccountRow {
  const counts: Record<Tally, number> = { ...noTallies };
  for (const name of tallies) counts[name] = readNumber(row, name);
  return { account: readAccount(row), tallies: counts };
}

/** The columns that `readAccountRow` reads. `accounts` must be the table, or an alias of it. */
export const accountColumns = raw(["id", "body", ...tallies].map((name) => `accounts.${name}`).join(", "));

export function createAccountReader(reader: SqlReader): AccountReader {
  return {
    async find(id) {
      return (await reader.account(id))?.account ?? null;
    },
    list(page) {
      return readPage(reader, listOfAccounts, page, readAccount);
    },
  };
}

const listOfAccounts: List = { from: accountsTable, where: sql`status <> 'deleted'` };

export function createAccountTable(tx: SqlTransaction): AccountTable {
  return {
    ...createAccountReader(tx),
    async insert(account) {
      await tx.account(account.id);
      tx.insert(accountsTable, accountRow(account));
      tx.replaceAccount({ account, tallies: noTallies });
    },
    async update(account) {
      const { tallies } = await tx.requireAccount(account.id);
      tx.update(accountsTable, accountRow(account));
      tx.replaceAccount({ account, tallies });
    },
  };
}

function accountRow(account: Account) {
  const { id, tier, status, createdAt: created_at } = account;
  return { id, tier, status, created_at, body: JSON.stringify(account) };
}
