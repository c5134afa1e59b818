import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { Clock } from "../../ports/clock.ts";
import type { PostgresConnection } from "./connect.ts";

const batchSize = 500;

/** Stores blobs in a table of the same schema. */
export function openPostgresBlobs({ db }: PostgresConnection, clock: Pick<Clock, "now"> = Date): BlobStore {
  return {
    async put(bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const put_at = clock.now();
      await db
        .insertInto("blobs")
        .values({ sha256, bytes: Buffer.from(bytes), put_at })
        .onConflict((conflict) =>
          conflict.column("sha256").doUpdateSet({ put_at: sql`greatest(blobs.put_at, excluded.put_at)` }),
        )
        .execute();
      return sha256;
    },
    async get(sha256) {
      const row = await db
        .selectFrom("blobs")
        .select("bytes")
        .where("sha256", "=", sha256)
        .executeTakeFirst();
      return row?.bytes ?? null;
    },
    maintenance: {
      async *olderThan(time, signal) {
        for (let last = ""; !signal.aborted; ) {
          const rows = await db
            .selectFrom("blobs")
            .select("sha256")
            .where("put_at", "<", time)
            .where("sha256", ">", last)
            .orderBy("sha256")
            .limit(batchSize)
            .execute();
          const hashes = rows.map(({ sha256 }) => sha256);
          last = hashes.at(-1) ?? "";
          if (hashes.length > 0) yield hashes;
          if (hashes.length < batchSize) return;
        }
      },
      async remove(sha256, time) {
        // A single statement, so a concurrent put of the same content waits for it and stores the content again.
        const removing = db.deleteFrom("blobs").where("sha256", "=", sha256).where("put_at", "<", time);
        return (await removing.executeTakeFirst()).numDeletedRows === 1n;
      },
      removeUnfinished: async () => 0,
    },
  };
}
