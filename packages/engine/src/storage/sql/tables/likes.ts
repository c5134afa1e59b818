import type { Like } from "../../../model/like.ts";
import type { LikeReader, LikeTable } from "../../../ports/store.ts";
import { each, limitTo, type Sql, sql } from "../sql.ts";
import { defineTable, number, type ReadRow, readNumber, readText, referenceTo } from "../table.ts";
import type { SqlReader, SqlTransaction } from "../transaction.ts";
import { requireAvatar } from "./avatars.ts";

export const likesTable = defineTable({
  name: "likes",
  label: "Like",
  columns: {
    avatar_id: referenceTo("avatars", "cascade"),
    liker_id: referenceTo("accounts"),
    account_id: referenceTo("accounts"),
    created_at: number,
  },
  key: ["avatar_id", "liker_id"],
  indexes: { likes_by_liker: "(liker_id, avatar_id)" },
});

function readLike(row: ReadRow): Like {
  return {
    avatarId: readText(row, "avatar_id"),
    accountId: readText(row, "account_id"),
    likerId: readText(row, "liker_id"),
    createdAt: readNumber(row, "created_at"),
  };
}

export function createLikeReader(reader: Pick<SqlReader, "all">): LikeReader {
  return {
    async among(likerId, avatarIds) {
      if (avatarIds.length === 0) return new Set();
      const rows = await reader.all(sql`SELECT avatar_id FROM ${likesTable}
        WHERE liker_id = ${likerId} AND avatar_id IN (SELECT value FROM ${each(avatarIds)})`);
      return new Set(rows.map((row) => readText(row, "avatar_id")));
    },
    async ofLiker(likerId, limit) {
      const rows = await reader.all(sql`SELECT * FROM ${likesTable}
        WHERE liker_id = ${likerId} ORDER BY avatar_id ${limitTo(limit)}`);
      return rows.map(readLike);
    },
  };
}

export function createLikeTable(tx: SqlTransaction): LikeTable {
  return {
    async find(like) {
      await tx.lock(like.accountId);
      const [row] = await tx.all(sql`SELECT * FROM ${likesTable} WHERE ${isSame(like)}`);
      return row ? readLike(row) : null;
    },
    async insert({ avatarId: avatar_id, accountId: account_id, likerId: liker_id, createdAt: created_at }) {
      await requireAvatar(tx, avatar_id, account_id);
      tx.insert(likesTable, { avatar_id, account_id, liker_id, created_at });
    },
    async delete(like) {
      await tx.runAlone();
      await tx.lock(like.accountId);
      await tx.run(sql`DELETE FROM ${likesTable} WHERE ${isSame(like)}`);
    },
    async deleteOfAvatar({ id, accountId }, limit) {
      await tx.runAlone();
      await tx.lock(accountId);
      const isOfAvatar = sql`avatar_id = ${id} AND account_id = ${accountId}`;
      return tx.run(sql`DELETE FROM ${likesTable} WHERE ${isOfAvatar} AND liker_id IN (
        SELECT liker_id FROM ${likesTable} WHERE ${isOfAvatar} ${limitTo(limit)})`);
    },
  };
}

function isSame({ avatarId, likerId, accountId }: Pick<Like, "avatarId" | "likerId" | "accountId">): Sql {
  return sql`avatar_id = ${avatarId} AND liker_id = ${likerId} AND account_id = ${accountId}`;
}
