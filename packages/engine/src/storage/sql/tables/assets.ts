import * as z from "zod";
import type { Asset } from "../../../model/job.ts";
import type { AssetReader, AssetTable } from "../../../ports/store.ts";
import { lazy } from "../lazy.ts";
import { each, type Sql, sql } from "../sql.ts";
import { defineTable, id, number, readBody, referenceTo, text } from "../table.ts";
import type { SqlReader, SqlTransaction } from "../transaction.ts";
import { deleteOwned } from "./owned-rows.ts";

export const assetsTable = defineTable({
  name: "assets",
  label: "Asset",
  columns: { id, account_id: referenceTo("accounts"), sha256: id, created_at: number, body: text },
  key: ["id"],
  indexes: { assets_by_account: "(account_id)", assets_by_blob: "(sha256)" },
});

const asset: () => z.ZodType<Asset> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    bytes: z.number(),
    createdAt: z.number(),
  }),
);

export function createAssetReader(reader: SqlReader): AssetReader {
  return {
    async find(id) {
      const [row] = await reader.all(sql`SELECT * FROM ${assetsTable} WHERE id = ${id}`);
      return row ? readBody(row, asset()) : null;
    },
  };
}

export function createAssetTable(tx: SqlTransaction): AssetTable {
  return {
    ...createAssetReader(tx),
    async insert(asset) {
      const { id, accountId: account_id, sha256, createdAt: created_at } = asset;
      await tx.requireAccount(account_id);
      tx.insert(assetsTable, { id, account_id, sha256, created_at, body: JSON.stringify(asset) });
    },
    async delete(id) {
      await tx.runAlone();
      return (await tx.run(sql`DELETE FROM ${assetsTable} WHERE id = ${id}`)) === 1;
    },
  };
}

/** Selects those of the hashes that an asset refers to, as the column `value`. */
export function selectAssetBlobs(hashes: readonly string[]): Sql {
  return sql`SELECT value FROM ${each(hashes)} WHERE EXISTS (SELECT 1 FROM ${assetsTable} WHERE sha256 = value)`;
}

export function deleteAssetsOfAccount(tx: SqlTransaction, accountId: string, limit: number): Promise<number> {
  return deleteOwned(tx, { table: assetsTable, accountId }, limit);
}
