import * as z from "zod";
import type { Avatar } from "../../../model/avatar.ts";
import type { AvatarReader, AvatarTable } from "../../../ports/store.ts";
import { lazy } from "../lazy.ts";
import { sql } from "../sql.ts";
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
import { lookupByKey, type SqlReader, type SqlTransaction } from "../transaction.ts";
import { jobResult } from "./job-body.ts";
import { requireJob } from "./jobs.ts";
import { deleteOwned, findOwned, listOwned } from "./owned-rows.ts";

export const avatarsTable = defineTable({
  name: "avatars",
  label: "Avatar",
  columns: {
    id,
    account_id: referenceTo("accounts"),
    job_id: referenceTo("jobs"),
    /** As JSON: see `labelKey`. */
    label: nullableId,
    created_at: number,
    body: text,
  },
  key: ["id"],
  indexes: {
    avatars_by_account: "(account_id, created_at, id)",
    avatars_by_label: "(account_id, label, created_at, id) WHERE label IS NOT NULL",
    avatars_by_job: "(job_id)",
  },
});

const avatar: () => z.ZodType<Avatar> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    label: z.string().nullable(),
    jobId: z.string(),
    result: jobResult(),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
);

const avatarsById = lookupByKey(avatarsTable, "id");

function readAvatar(row: ReadRow): Avatar {
  return readBody(row, avatar());
}

export function createAvatarReader(reader: SqlReader): AvatarReader {
  return {
    async find(accountId, id) {
      const row = await findOwned(reader, avatarsTable, accountId, id);
      return row && readAvatar(row);
    },
    list(accountId, page) {
      const { label } = page;
      const list = { table: avatarsTable, accountId };
      if (label === undefined) return listOwned(reader, { ...list, tally: "avatars" }, page, readAvatar);
      return listOwned(reader, { ...list, where: sql`label = ${labelKey(label)}` }, page, readAvatar);
    },
  };
}

export function createAvatarTable(tx: SqlTransaction): AvatarTable {
  return {
    ...createAvatarReader(tx),
    async insert(avatar) {
      await tx.requireAccount(avatar.accountId);
      await requireJob(tx, avatar.jobId);
      tx.insert(avatarsTable, avatarRow(avatar));
      tx.tally(avatar.accountId, { avatars: 1 });
    },
    async update(avatar) {
      await tx.lock(avatar.accountId);
      await tx.update(avatarsTable, avatarRow(avatar));
    },
    async delete(id) {
      await tx.runAlone();
      const row = await tx.get(avatarsById, id);
      if (!row) return;
      await tx.run(sql`DELETE FROM ${avatarsTable} WHERE id = ${id}`);
      tx.tally(readText(row, "account_id"), { avatars: -1 });
    },
  };
}

export function deleteAvatarsOfAccount(
  tx: SqlTransaction,
  accountId: string,
  limit: number,
): Promise<number> {
  return deleteOwned(tx, { table: avatarsTable, accountId, tally: "avatars" }, limit);
}

function avatarRow(avatar: Avatar) {
  const { id, accountId: account_id, jobId: job_id, label, createdAt: created_at } = avatar;
  return { id, account_id, job_id, label: labelKey(label), created_at, body: JSON.stringify(avatar) };
}

/** The label as JSON, because databases refuse or change text with a NUL or a lone surrogate. */
function labelKey(label: string | null): string | null {
  return label === null ? null : JSON.stringify(label);
}
