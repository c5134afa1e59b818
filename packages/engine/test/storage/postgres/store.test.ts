import { openPostgres } from "../../../src/postgres.ts";
import { storeConformance } from "../../../src/testing/store-conformance.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("PostgreSQL store", ({ pool, emptySchema, empty }) => {
  storeConformance("PostgreSQL store", {
    newLocation: emptySchema,
    open: (schema) => openPostgres({ connection: pool, schema }).store,
    empty,
    unsupported: {},
  });
});
