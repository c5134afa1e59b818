import * as z from "zod";
import { type Avatar, avatarOrigins, visibilities } from "../../../model/avatar.ts";
import { lookStatuses } from "../../../model/look.ts";
import { type AvatarReader, type AvatarTable, maxCountedAvatars } from "../../../ports/store.ts";
import { conflict } from "../../../ports/store-errors.ts";
import { lazy } from "../lazy.ts";
import { readPage } from "../page.ts";
import { each, sql } from "../sql.ts";
import { defineTable, id, number, type ReadRow, readBody, readText, referenceTo, text } from "../table.ts";
import { lookupByKey, type SqlReader, type SqlTransaction } from "../transaction.ts";
import { avatarTermsTable, filterTerms, hasTerm, sortByFrequency, writeTerms } from "./avatar-terms.ts";
import { findAvatarsByTerms } from "./avatars-by-terms.ts";
import { writeFeedEntries } from "./feed-entries.ts";
import { deleteOwned, findOwned } from "./owned-rows.ts";

export const avatarsTable = defineTable({
  name: "avatars",
  label: "Avatar",
  columns: {
    id,
    account_id: referenceTo("accounts"),
    created_at: number,
    likes: number,
    comments: number,
    remixes: number,
    cover_look_id: id,
    body: text,
  },
  key: ["id"],
  indexes: {
    avatars_by_account: "(account_id, created_at, id)",
    avatars_by_likes: "(account_id, likes, created_at, id)",
    avatars_by_comments: "(account_id, comments, created_at, id)",
    avatars_by_remixes: "(account_id, remixes, created_at, id)",
  },
});

const avatar: () => z.ZodType<Avatar> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    label: z.string().nullable(),
    description: z.string().nullable(),
    prompt: z.string().nullable(),
    model: z.string().nullable(),
    tags: z.array(z.string()),
    visibility: z.enum(visibilities),
    publishedAt: z.number().nullable(),
    origin: z.enum(avatarOrigins),
    parentId: z.string().nullable(),
    coverLookId: z.string(),
    status: z.enum(lookStatuses),
    likes: z.number(),
    comments: z.number(),
    remixes: z.number(),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
);

const avatarsById = lookupByKey(avatarsTable, "id");

export function readAvatar(row: ReadRow, column?: string): Avatar {
  return readBody(row, avatar(), column);
}

export function createAvatarReader(reader: SqlReader): AvatarReader {
  return {
    async find(accountId, id) {
      const row = await findOwned(reader, avatarsTable, accountId, id);
      return row && readAvatar(row);
    },
    ofIds: (accountId, ids) => avatarsOfIds(reader, accountId, ids),
    async get(id) {
      const [row] = await reader.all(sql`SELECT * FROM ${avatarsTable} WHERE id = ${id}`);
      return row ? readAvatar(row) : null;
    },
    async list(accountId, page) {
      const { sort = "created", ascending = false } = page;
      const order = sort === "created" ? ["created_at"] : [sort, "created_at"];
      const terms = filterTerms(page);
      if (terms === null) return { items: [], total: 0, hasMore: false };
      const account = await reader.account(accountId);
      const total = account?.tallies.avatars ?? 0;
      const [term, ...others] = terms;
      if (term === undefined) {
        const all = { from: avatarsTable, where: sql`account_id = ${accountId}`, order, ascending, total };
        return readPage(reader, all, page, readAvatar);
      }
      if (total === 0) return { items: [], total, hasMore: false };
      if (others.length > 0) {
        const sorted = await sortByFrequency(reader, accountId, terms);
        const list = { avatars: avatarsTable, accountId, terms: sorted, order, ascending };
        const { ids, total, hasMore } = await findAvatarsByTerms(reader, list, page);
        const found = await avatarsOfIds(reader, accountId, ids);
        const avatars = new Map(found.map((avatar) => [avatar.id, avatar]));
        return { items: ids.flatMap((id) => avatars.get(id) ?? []), total, hasMore };
      }
      const rows = { table: avatarsTable, where: sql`account_id = ${accountId}` };
      const found = { from: avatarTermsTable, rows, where: hasTerm(accountId, term), order, ascending };
      return readPage(reader, { ...found, maxTotal: maxCountedAvatars }, page, readAvatar);
    },
  };
}

async function avatarsOfIds(reader: SqlReader, accountId: string, ids: readonly string[]): Promise<Avatar[]> {
  if (ids.length === 0) return [];
  await reader.lock(accountId);
  // Written so that avatars are found by their ids, and not among all of the account.
  const rows = await reader.all(sql`SELECT * FROM ${avatarsTable}
    WHERE id IN (SELECT value FROM ${each(ids)}) AND account_id || '' = ${accountId}`);
  return rows.map((row) => readAvatar(row));
}

export function createAvatarTable(tx: SqlTransaction): AvatarTable {
  return {
    ...createAvatarReader(tx),
    async get(id) {
      const row = await tx.get(avatarsById, id);
      return row && readAvatar(row);
    },
    async insert(avatar) {
      await tx.requireAccount(avatar.accountId);
      const { id, accountId: account_id, createdAt: created_at } = avatar;
      tx.insert(avatarsTable, { id, account_id, created_at, ...changingColumns(avatar) });
      writeTerms(tx, avatar, null);
      writeFeedEntries(tx, avatar, null);
      tx.tally(avatar.accountId, { avatars: 1 });
    },
    async update(avatar) {
      const old = await requireAvatar(tx, avatar.id, avatar.accountId);
      await tx.update(avatarsTable, { id: avatar.id, ...changingColumns(avatar) });
      writeTerms(tx, avatar, readAvatar(old));
      writeFeedEntries(tx, avatar, readAvatar(old));
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

/** Finds an avatar that must exist. */
export async function requireAvatar(tx: SqlTransaction, id: string, accountId: string): Promise<ReadRow> {
  const row = await tx.get(avatarsById, id, accountId);
  if (row) return row;
  throw conflict(`Avatar ${id} does not exist.`);
}

export function deleteAvatarsOfAccount(
  tx: SqlTransaction,
  accountId: string,
  limit: number,
): Promise<number> {
  return deleteOwned(tx, { table: avatarsTable, accountId, tally: "avatars" }, limit);
}

function changingColumns(avatar: Avatar) {
  const { likes, comments, remixes, coverLookId: cover_look_id } = avatar;
  return { likes, comments, remixes, cover_look_id, body: JSON.stringify(avatar) };
}
