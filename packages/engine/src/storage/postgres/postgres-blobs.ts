import { createHash } from "node:crypto";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { Clock } from "../../ports/clock.ts";
import { StoreDamagedError } from "../../ports/store-errors.ts";
import { limitTo, type Parameter, sql, tableName } from "../sql/sql.ts";
import { readText } from "../sql/table.ts";
import type { PostgresDriver } from "./postgres-driver.ts";

const batchSize = 500;
const blobs = tableName("blobs");

/** Stores blobs in a table of the same schema. */
export function openPostgresBlobs(
  { execute }: Pick<PostgresDriver, "execute">,
  clock: Pick<Clock, "now"> = Date,
): BlobStore {
  return {
    async put(bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const content: Parameter = { bind: (_, placeholder) => ({ text: placeholder, value: bytes }) };
      await execute(sql`
        INSERT INTO ${blobs} AS stored (sha256, bytes, put_at) VALUES (${sha256}, ${content}, ${clock.now()})
        ON CONFLICT (sha256) DO UPDATE SET put_at = greatest(stored.put_at, excluded.put_at)`);
      return sha256;
    },
    async get(sha256) {
      const [row] = await execute(sql`SELECT bytes FROM ${blobs} WHERE sha256 = ${sha256}`);
      if (!row) return null;
      const { bytes } = row;
      if (bytes instanceof Uint8Array) return bytes;
      throw new StoreDamagedError(`The image ${sha256} is stored as ${typeof bytes}.`, {
        path: null,
        hint: "Restore the database from a backup.",
      });
    },
    maintenance: {
      async *olderThan(time, signal) {
        for (let last = ""; !signal.aborted; ) {
          const rows = await execute(sql`
            SELECT sha256 FROM ${blobs} WHERE put_at < ${time} AND sha256 > ${last}
            ORDER BY sha256 ${limitTo(batchSize)}`);
          const hashes = rows.map((row) => readText(row, "sha256"));
          last = hashes.at(-1) ?? "";
          if (hashes.length > 0) yield hashes;
          if (hashes.length < batchSize) return;
        }
      },
      async remove(sha256, time) {
        // A single statement, so a concurrent put of the same content waits for it and stores the content again.
        const removed = await execute(sql`
          DELETE FROM ${blobs} WHERE sha256 = ${sha256} AND put_at < ${time} RETURNING sha256`);
        return removed.length === 1;
      },
      removeUnfinished: async () => 0,
    },
  };
}
