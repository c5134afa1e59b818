import { createHash } from "node:crypto";
import type { Blobs } from "../../ports/blobs.ts";
import { connect, type PostgresOptions } from "./connect.ts";

export interface PostgresBlobs extends Blobs {
  /** Ends the connections, except those of a pool that was given. */
  close(): Promise<void>;
}

/** Content in a table of the schema that a store of the same options uses. */
export function createPostgresBlobs(options: PostgresOptions): PostgresBlobs {
  const { db, close } = connect(options);
  return {
    async put(bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      await db
        .insertInto("blobs")
        .values({ sha256, bytes: Buffer.from(bytes) })
        .onConflict((there) => there.doNothing())
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
    close,
  };
}
