import { createHash } from "node:crypto";
import type { Blobs } from "../../ports/blobs.ts";
import type { Connected } from "./connect.ts";

/** Content in a table beside the store's. */
export function openPostgresBlobs({ db }: Connected): Blobs {
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
  };
}
