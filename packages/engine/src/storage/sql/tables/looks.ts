import * as z from "zod";
import { emotions } from "../../../model/emotion.ts";
import { failureCodes } from "../../../model/job-failure.ts";
import type { Look } from "../../../model/look.ts";
import type { LookReader, LookTable } from "../../../ports/store.ts";
import { lazy } from "../lazy.ts";
import { each, limitTo, sql } from "../sql.ts";
import {
  defineTable,
  id,
  nullableText,
  number,
  type ReadRow,
  readBody,
  readText,
  referenceTo,
  text,
} from "../table.ts";
import { lookupByKey, type SqlReader, type SqlTransaction } from "../transaction.ts";
import { avatarsTable, requireAvatar } from "./avatars.ts";
import { image, provenance } from "./job-body.ts";
import { requireJob } from "./jobs.ts";
import { findOwned, listOwned } from "./owned-rows.ts";

export const looksTable = defineTable({
  name: "looks",
  label: "Look",
  columns: {
    id,
    account_id: referenceTo("accounts"),
    avatar_id: referenceTo("avatars", "cascade"),
    job_id: { ...referenceTo("jobs"), nullable: true },
    status: text,
    emotion: nullableText,
    created_at: number,
    body: text,
  },
  key: ["id"],
  indexes: {
    looks_by_account: "(account_id)",
    looks_by_avatar: "(avatar_id, created_at, id)",
    looks_by_job: "(job_id, created_at, id)",
  },
  uniqueIndexes: { looks_by_emotion: "(avatar_id, emotion) WHERE emotion IS NOT NULL" },
});

const look: () => z.ZodType<Look> = lazy(() => {
  const base = z.object({
    id: z.string(),
    accountId: z.string(),
    avatarId: z.string(),
    jobId: z.string().nullable(),
    baseLookId: z.string().nullable(),
    emotion: z.enum(emotions).nullable(),
    place: z.string().nullable(),
    style: z.string().nullable(),
    format: z.string().nullable(),
    resolution: z.string().nullable(),
    version: z.number(),
    systemFields: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
    createdAt: z.number(),
    updatedAt: z.number(),
  });
  const failure = z.object({
    code: z.enum([...failureCodes, "cancelled"]),
    message: z.string(),
    action: z.string(),
    retryable: z.boolean(),
  });
  return z.discriminatedUnion("status", [
    base.extend({ status: z.literal("pending") }),
    base.extend({
      status: z.literal("ready"),
      image: image(),
      provenance: provenance(),
      drawingVersion: z.string(),
    }),
    base.extend({ status: z.literal("error"), failure }),
  ]);
});

const looksById = lookupByKey(looksTable, "id");

export function readLook(row: ReadRow, column?: string): Look {
  return readBody(row, look(), column);
}

export function createLookReader(reader: SqlReader): LookReader {
  return {
    async find(accountId, id) {
      const row = await findOwned(reader, looksTable, accountId, id);
      return row && readLook(row);
    },
    list: (accountId, page) =>
      listOwned(
        reader,
        { table: looksTable, accountId, where: sql`avatar_id = ${page.avatarId}` },
        page,
        readLook,
      ),
    async ofJob(accountId, jobId) {
      await reader.lock(accountId);
      const rows = await reader.all(sql`SELECT * FROM ${looksTable}
        WHERE job_id = ${jobId} AND account_id = ${accountId} ORDER BY created_at, id`);
      return rows.map((row) => readLook(row));
    },
    async emotions(accountId, avatarId) {
      await reader.lock(accountId);
      const rows = await reader.all(sql`SELECT * FROM ${looksTable}
        WHERE avatar_id = ${avatarId} AND emotion IS NOT NULL AND account_id = ${accountId} ORDER BY emotion`);
      return rows.map((row) => readLook(row));
    },
    async gallery(accountId, avatarIds, limit) {
      if (avatarIds.length === 0) return [];
      await reader.lock(accountId);
      const oldest = sql`SELECT id FROM ${looksTable} AS oldest
        WHERE oldest.avatar_id = each.value AND oldest.status = 'ready' AND oldest.emotion IS NULL
        ORDER BY oldest.created_at, oldest.id ${limitTo(limit)}`;
      const cover = sql`SELECT cover_look_id FROM ${avatarsTable} AS covered WHERE covered.id = each.value`;
      const rows = await reader.all(sql`SELECT looks.* FROM ${each(avatarIds)}
        JOIN ${looksTable} AS looks ON looks.id IN (${oldest}) OR looks.id IN (${cover})
        WHERE looks.account_id = ${accountId} ORDER BY looks.created_at, looks.id`);
      return rows.map((row) => readLook(row));
    },
  };
}

export function createLookTable(tx: SqlTransaction): LookTable {
  return {
    ...createLookReader(tx),
    async insert(look) {
      const { id, accountId: account_id, avatarId: avatar_id, jobId, createdAt: created_at } = look;
      await tx.requireAccount(account_id);
      await requireAvatar(tx, avatar_id, account_id);
      if (jobId !== null) await requireJob(tx, jobId);
      tx.insert(looksTable, { id, account_id, avatar_id, created_at, ...changingColumns(look) });
    },
    async update(look) {
      await tx.lock(look.accountId);
      await tx.update(looksTable, { id: look.id, ...changingColumns(look) });
    },
    async delete(id) {
      await tx.runAlone();
      const row = await tx.get(looksById, id);
      if (!row) return;
      await tx.lock(readText(row, "account_id"));
      await tx.run(sql`DELETE FROM ${looksTable} WHERE id = ${id}`);
    },
  };
}

function changingColumns(look: Look) {
  const { jobId: job_id, status, emotion } = look;
  return { job_id, status, emotion, body: JSON.stringify(look) };
}
