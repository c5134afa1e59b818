import { openPostgres } from "../../src/postgres.ts";
import { askStore } from "../../src/testing/store-questionnaire.ts";
import { askPostgres } from "../support/postgres/ask-postgres.ts";

await askPostgres("PostgreSQL store", ({ url, newSchema }) => {
  askStore("PostgreSQL store", {
    newPlace: newSchema,
    open: (schema) => openPostgres({ connection: url, schema }).store,
    cannot: {},
  });
});
