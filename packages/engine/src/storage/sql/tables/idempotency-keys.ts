import * as z from "zod";
import type { IdempotencyKeyId, KeyRecord } from "../../../model/idempotency.ts";
import type { IdempotencyKeyTable } from "../../../ports/store.ts";
import { lazy } from "../lazy.ts";
import { each, limitTo, sql } from "../sql.ts";
import { defineTable, id, number, readBody, readText, referenceTo, text } from "../table.ts";
import { lookupByKey, type SqlTransaction } from "../transaction.ts";
import { deleteOwned } from "./owned-rows.ts";

export const idempotencyKeysTable = defineTable({
  name: "idempotency_keys",
  label: "Idempotency key",
  columns: { id, account_id: referenceTo("accounts"), expires_at: number, body: text },
  key: ["id"],
  indexes: {
    idempotency_keys_by_account: "(account_id)",
    idempotency_keys_by_expiry: "(expires_at)",
  },
});

const record: () => z.ZodType<KeyRecord> = lazy(() =>
  z.object({
    scope: z.object({ accountId: z.string(), method: z.string(), route: z.string(), key: z.string() }),
    bodyHash: z.string(),
    claim: z.string(),
    answer: z.object({ status: z.number(), body: z.string() }).nullable(),
    expiresAt: z.number(),
  }),
);

const byId = lookupByKey(idempotencyKeysTable, "id");

export function createIdempotencyKeyTable(tx: SqlTransaction): IdempotencyKeyTable {
  return {
    async find(scope) {
      const row = await tx.get(byId, idOf(scope), scope.accountId);
      return row && readBody(row, record());
    },
    async put(record) {
      const { accountId } = record.scope;
      await tx.requireAccount(accountId);
      tx.upsert(idempotencyKeysTable, {
        id: idOf(record.scope),
        account_id: accountId,
        expires_at: record.expiresAt,
        body: JSON.stringify(record),
      });
    },
    async delete(scope) {
      await tx.runAlone();
      await tx.lock(scope.accountId);
      await tx.run(sql`DELETE FROM ${idempotencyKeysTable} WHERE id = ${idOf(scope)}`);
    },
    async deleteExpired(now, limit) {
      await tx.runAlone();
      // Checked again for each row, because a concurrent request may have renewed it.
      return tx.run(sql`DELETE FROM ${idempotencyKeysTable} WHERE expires_at <= ${now} AND id IN (
        SELECT id FROM ${idempotencyKeysTable} WHERE expires_at <= ${now} ORDER BY expires_at ${limitTo(limit)})`);
    },
    async deleteMentioning(accountId, id) {
      await tx.runAlone();
      await tx.lock(accountId);
      // The other parts of a record, such as its route, may contain the id too. LIKE is case-insensitive on SQLite.
      const rows = await tx.all(sql`SELECT id, body FROM ${idempotencyKeysTable}
        WHERE account_id = ${accountId} AND replace(body, ${id}, '') <> body`);
      const mentioning = rows.filter((row) => readBody(row, record()).answer?.body.includes(id));
      if (mentioning.length === 0) return;
      const ids = each(mentioning.map((row) => readText(row, "id")));
      await tx.run(sql`DELETE FROM ${idempotencyKeysTable} WHERE id IN (SELECT value FROM ${ids})`);
    },
  };
}

export function deleteIdempotencyKeysOfAccount(
  tx: SqlTransaction,
  accountId: string,
  limit: number,
): Promise<number> {
  return deleteOwned(tx, { table: idempotencyKeysTable, accountId }, limit);
}

/** The scope as one string. As JSON, because PostgreSQL refuses text with a NUL and changes lone surrogates. */
function idOf({ accountId, method, route, key }: IdempotencyKeyId): string {
  return JSON.stringify([accountId, method, route, key]);
}
