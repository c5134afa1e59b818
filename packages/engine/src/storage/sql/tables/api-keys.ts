import * as z from "zod";
import { type ApiKey, scopes } from "../../../model/api-key.ts";
import type { ApiKeyReader, ApiKeyTable } from "../../../ports/store.ts";
import { lazy } from "../lazy.ts";
import { each, sql } from "../sql.ts";
import { defineTable, id, number, type ReadRow, readBody, readText, referenceTo, text } from "../table.ts";
import type { SqlReader, SqlTransaction } from "../transaction.ts";
import { accountsTable, readAccount } from "./accounts.ts";
import { deleteOwned, findOwned, listOwned } from "./owned-rows.ts";

export const apiKeysTable = defineTable({
  name: "api_keys",
  label: "API key",
  columns: { id, account_id: referenceTo("accounts"), hash: id, created_at: number, body: text },
  key: ["id"],
  indexes: { api_keys_by_account: "(account_id, created_at, id)" },
  uniqueIndexes: { api_keys_by_hash: "(hash)" },
});

const apiKey: () => z.ZodType<ApiKey> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    name: z.string().nullable(),
    prefix: z.string(),
    hash: z.string(),
    scopes: z.array(z.enum(scopes)),
    createdAt: z.number(),
    expiresAt: z.number().nullable(),
    revokedAt: z.number().nullable(),
  }),
);

function readApiKey(row: ReadRow): ApiKey {
  return readBody(row, apiKey());
}

export function createApiKeyReader(reader: SqlReader): ApiKeyReader {
  return {
    async findByHash(hash) {
      const [found = null] = await findByHashes(reader, [hash]);
      return found;
    },
    async find(accountId, id) {
      const row = await findOwned(reader, apiKeysTable, accountId, id);
      return row && readApiKey(row);
    },
    list(accountId, page) {
      return listOwned(reader, { table: apiKeysTable, accountId }, page, readApiKey);
    },
  };
}

type FoundKey = Awaited<ReturnType<ApiKeyReader["findByHash"]>>;

/** Finds the key of each hash, or null. */
export async function findByHashes(
  reader: Pick<SqlReader, "all">,
  hashes: readonly string[],
): Promise<FoundKey[]> {
  const rows = await reader.all(sql`SELECT hash, api_keys.body AS body, accounts.body AS account
    FROM ${apiKeysTable} JOIN ${accountsTable} ON accounts.id = account_id
    WHERE hash IN (SELECT value FROM ${each([...new Set(hashes)])})`);
  const found = new Map(
    rows.map((row) => [
      readText(row, "hash"),
      { key: readApiKey(row), account: readAccount(row, "account") },
    ]),
  );
  return hashes.map((hash) => found.get(hash) ?? null);
}

export function createApiKeyTable(tx: SqlTransaction): ApiKeyTable {
  return {
    ...createApiKeyReader(tx),
    async insert(key) {
      await tx.requireAccount(key.accountId);
      tx.insert(apiKeysTable, apiKeyRow(key));
      // An existing hash rejects this call.
      await tx.flush();
    },
    async update(key) {
      await tx.lock(key.accountId);
      await tx.update(apiKeysTable, apiKeyRow(key));
    },
  };
}

export function deleteApiKeysOfAccount(
  tx: SqlTransaction,
  accountId: string,
  limit: number,
): Promise<number> {
  return deleteOwned(tx, { table: apiKeysTable, accountId }, limit);
}

function apiKeyRow(key: ApiKey) {
  const { id, accountId: account_id, hash, createdAt: created_at } = key;
  return { id, account_id, hash, created_at, body: JSON.stringify(key) };
}
