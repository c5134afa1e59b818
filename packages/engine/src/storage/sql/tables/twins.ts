import * as z from "zod";
import { failureCodes } from "../../../model/job-failure.ts";
import { type Twin, twinStatuses } from "../../../model/twin.ts";
import type { TwinReader, TwinTable } from "../../../ports/store.ts";
import { lazy } from "../lazy.ts";
import { sql } from "../sql.ts";
import { defineTable, id, number, type ReadRow, readBody, readText, referenceTo, text } from "../table.ts";
import { lookupByKey, type SqlReader, type SqlTransaction } from "../transaction.ts";
import { gestures } from "./job-body.ts";
import { deleteOwned, findOwned, listOwned } from "./owned-rows.ts";

export const twinsTable = defineTable({
  name: "twins",
  label: "Twin",
  columns: { id, account_id: referenceTo("accounts"), created_at: number, body: text },
  key: ["id"],
  indexes: { twins_by_account: "(account_id, created_at, id)" },
});

const twin: () => z.ZodType<Twin> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    name: z.string(),
    status: z.enum(twinStatuses),
    source: z.enum(["video", "image"]),
    jobId: z.string(),
    avatarId: z.string().nullable(),
    failure: z
      .object({
        code: z.enum([...failureCodes, "cancelled"]),
        message: z.string(),
        action: z.string(),
        retryable: z.boolean(),
      })
      .nullable(),
    width: z.number().nullable(),
    height: z.number().nullable(),
    gestures: gestures(),
    voiceId: z.string().nullable(),
    extras: z.record(z.string(), z.string()),
    callbackUrl: z.string().nullable(),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
);

const twinsById = lookupByKey(twinsTable, "id");

function readTwin(row: ReadRow): Twin {
  return readBody(row, twin());
}

export function createTwinReader(reader: SqlReader): TwinReader {
  return {
    async find(accountId, id) {
      const row = await findOwned(reader, twinsTable, accountId, id);
      return row && readTwin(row);
    },
    list: (accountId, page) =>
      listOwned(reader, { table: twinsTable, accountId, tally: "twins" }, page, readTwin),
  };
}

export function createTwinTable(tx: SqlTransaction): TwinTable {
  return {
    ...createTwinReader(tx),
    async insert(twin) {
      const { id, accountId: account_id, createdAt: created_at } = twin;
      await tx.requireAccount(account_id);
      tx.insert(twinsTable, { id, account_id, created_at, body: JSON.stringify(twin) });
      tx.tally(account_id, { twins: 1 });
    },
    async update(twin) {
      await tx.lock(twin.accountId);
      await tx.update(twinsTable, { id: twin.id, body: JSON.stringify(twin) });
    },
    async delete(id) {
      await tx.runAlone();
      const row = await tx.get(twinsById, id);
      if (!row) return;
      await tx.run(sql`DELETE FROM ${twinsTable} WHERE id = ${id}`);
      tx.tally(readText(row, "account_id"), { twins: -1 });
    },
  };
}

export function deleteTwinsOfAccount(tx: SqlTransaction, accountId: string, limit: number): Promise<number> {
  return deleteOwned(tx, { table: twinsTable, accountId, tally: "twins" }, limit);
}
