import { askBlobs } from "../../src/testing/blobs-questionnaire.ts";
import { askPostgres } from "../support/postgres/ask-postgres.ts";

await askPostgres("PostgreSQL blobs", ({ newSchema, open }) => {
  askBlobs("PostgreSQL blobs", {
    newPlace: newSchema,
    open: (schema) => open(schema).blobs,
    cannot: {},
  });
});
