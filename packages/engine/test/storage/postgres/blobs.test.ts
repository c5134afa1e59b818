import { blobStoreConformance } from "../../../src/testing/blob-store-conformance.ts";
import { askPostgres } from "../../support/postgres/ask-postgres.ts";

await askPostgres("PostgreSQL blobs", ({ newSchema, open }) => {
  blobStoreConformance("PostgreSQL blobs", {
    newPlace: newSchema,
    open: (schema) => open(schema).blobs,
    cannot: {},
  });
});
