import { onTestFinished, test } from "vitest";
import { openPostgres } from "../../src/postgres.ts";
import { askBlobs } from "../../src/testing/blobs-questionnaire.ts";
import { findPostgres } from "../support/postgres/find-postgres.ts";
import { schemasOf } from "../support/postgres/places.ts";

const found = await findPostgres();

if ("url" in found) {
  askBlobs("PostgreSQL blobs", {
    newPlace: schemasOf(found.url),
    open(schema) {
      const { store, blobs } = openPostgres({ connection: found.url, schema });
      onTestFinished(() => store.close());
      return blobs;
    },
    cannot: {},
  });
} else test.skip(`PostgreSQL blobs (cannot: ${found.unavailable})`);
