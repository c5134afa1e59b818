import { test } from "vitest";
import { createPostgresStore } from "../../src/postgres.ts";
import { askStore } from "../../src/testing/store-questionnaire.ts";
import { findPostgres } from "../support/postgres/find-postgres.ts";
import { schemasOf } from "../support/postgres/places.ts";

const found = await findPostgres();

if ("url" in found) {
  askStore("PostgreSQL store", {
    newPlace: schemasOf(found.url),
    open: (schema) => createPostgresStore({ connection: found.url, schema }),
    cannot: {},
  });
} else test.skip(`PostgreSQL store (cannot: ${found.unavailable})`);
