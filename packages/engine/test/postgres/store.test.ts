import { test, vi } from "vitest";
import { openPostgres } from "../../src/postgres.ts";
import { askStore } from "../../src/testing/store-questionnaire.ts";
import { findPostgres } from "../support/postgres/find-postgres.ts";
import { schemasOf } from "../support/postgres/places.ts";

// Tens of thousands of small statements, each a way to another process and back.
vi.setConfig({ testTimeout: 120_000 });

const found = await findPostgres();

if ("url" in found) {
  askStore("PostgreSQL store", {
    newPlace: schemasOf(found.url),
    open: (schema) => openPostgres({ connection: found.url, schema }).store,
    cannot: {},
  });
} else test.skip(`PostgreSQL store (cannot: ${found.unavailable})`);
