import { expect, onTestFinished, test } from "vitest";
import { openPostgres } from "../../../src/postgres.ts";
import { blobStoreConformance } from "../../../src/testing/blob-store-conformance.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("PostgreSQL blob store", ({ url, newSchema, open }) => {
  blobStoreConformance("PostgreSQL blob store", {
    newLocation: newSchema,
    open: (schema) => open(schema).blobs,
    unsupported: {},
  });

  test("stores the time of the clock that openPostgres was given", async () => {
    const { store, blobs } = openPostgres({
      connection: url,
      schema: newSchema(),
      clock: { now: () => 5_000 },
    });
    onTestFinished(() => store.close());
    const sha256 = await blobs.put(new Uint8Array([1]));
    const signal = new AbortController().signal;
    const olderThan = async (time: number) => {
      const found: string[] = [];
      for await (const hashes of blobs.maintenance?.olderThan(time, signal) ?? []) found.push(...hashes);
      return found;
    };
    expect(await olderThan(5_000)).toEqual([]);
    expect(await olderThan(5_001)).toEqual([sha256]);
  });
});
