import * as z from "zod";
import type { Comment } from "../../../model/comment.ts";
import type { CommentReader, CommentTable, Store } from "../../../ports/store.ts";
import { lazy } from "../lazy.ts";
import { readPage } from "../page.ts";
import { limitTo, sql } from "../sql.ts";
import { defineTable, id, number, type ReadRow, readBody, readText, referenceTo, text } from "../table.ts";
import { lookupByKey, type SqlReader, type SqlTransaction } from "../transaction.ts";
import { requireAvatar } from "./avatars.ts";
import { findOwned } from "./owned-rows.ts";

export const commentsTable = defineTable({
  name: "comments",
  label: "Comment",
  columns: {
    id,
    account_id: referenceTo("accounts"),
    avatar_id: referenceTo("avatars", "cascade"),
    author_id: referenceTo("accounts"),
    created_at: number,
    body: text,
  },
  key: ["id"],
  indexes: {
    comments_by_avatar: "(avatar_id, created_at, id)",
    comments_by_author: "(author_id, id)",
  },
});

const comment: () => z.ZodType<Comment> = lazy(() =>
  z.object({
    id: z.string(),
    avatarId: z.string(),
    accountId: z.string(),
    authorId: z.string(),
    text: z.string(),
    createdAt: z.number(),
  }),
);

const commentsById = lookupByKey(commentsTable, "id");

function readComment(row: ReadRow): Comment {
  return readBody(row, comment());
}

export function createCommentReader(reader: SqlReader): CommentReader {
  return {
    async find(accountId, id) {
      const row = await findOwned(reader, commentsTable, accountId, id);
      return row && readComment(row);
    },
    async list({ id, accountId, comments: total }, page) {
      await reader.lock(accountId);
      const where = sql`avatar_id = ${id} AND account_id = ${accountId}`;
      return readPage(reader, { from: commentsTable, where, total }, page, readComment);
    },
  };
}

export function createCommentsOfAuthor(reader: Pick<SqlReader, "all">): Store["comments"]["ofAuthor"] {
  return async (authorId, limit) => {
    const rows = await reader.all(sql`SELECT * FROM ${commentsTable}
      WHERE author_id = ${authorId} ORDER BY id ${limitTo(limit)}`);
    return rows.map(readComment);
  };
}

export function createCommentTable(tx: SqlTransaction): CommentTable {
  return {
    ...createCommentReader(tx),
    async insert(comment) {
      const { id, accountId: account_id, avatarId: avatar_id, authorId: author_id, createdAt } = comment;
      await requireAvatar(tx, avatar_id, account_id);
      const body = JSON.stringify(comment);
      tx.insert(commentsTable, { id, account_id, avatar_id, author_id, created_at: createdAt, body });
    },
    async delete(id) {
      await tx.runAlone();
      const row = await tx.get(commentsById, id);
      if (!row) return;
      await tx.lock(readText(row, "account_id"));
      await tx.run(sql`DELETE FROM ${commentsTable} WHERE id = ${id}`);
    },
    async deleteOfAvatar({ id, accountId }, limit) {
      await tx.runAlone();
      await tx.lock(accountId);
      return tx.run(sql`DELETE FROM ${commentsTable} WHERE id IN (
        SELECT id FROM ${commentsTable} WHERE avatar_id = ${id} AND account_id = ${accountId} ${limitTo(limit)})`);
    },
  };
}
