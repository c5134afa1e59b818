import { blobStoreConformance } from "../../../src/testing/blob-store-conformance.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("PostgreSQL blobs", ({ newSchema, open }) => {
  blobStoreConformance("PostgreSQL blobs", {
    newPlace: newSchema,
    open: (schema) => open(schema).blobs,
    cannot: {},
  });
});
