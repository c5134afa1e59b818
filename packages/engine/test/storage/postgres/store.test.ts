import { openPostgres } from "../../../src/postgres.ts";
import { storeConformance } from "../../../src/testing/store-conformance.ts";
import { askPostgres } from "../../support/postgres/ask-postgres.ts";

await askPostgres("PostgreSQL store", ({ url, newSchema }) => {
  storeConformance("PostgreSQL store", {
    newPlace: newSchema,
    open: (schema) => openPostgres({ connection: url, schema }).store,
    cannot: {},
  });
});
