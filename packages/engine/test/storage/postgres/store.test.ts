import { openPostgres } from "../../../src/postgres.ts";
import { storeConformance } from "../../../src/testing/store-conformance.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("PostgreSQL store", ({ url, newSchema }) => {
  storeConformance("PostgreSQL store", {
    newLocation: newSchema,
    open: (schema) => openPostgres({ connection: url, schema }).store,
    unsupported: {},
  });
});
