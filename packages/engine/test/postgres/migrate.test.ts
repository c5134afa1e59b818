import { expect, test } from "vitest";
import { openPostgres } from "../../src/postgres.ts";
import { findPostgres } from "../support/postgres/find-postgres.ts";
import { schemasOf } from "../support/postgres/places.ts";

const found = await findPostgres();

if ("url" in found) {
  const newPlace = schemasOf(found.url);

  test("many who open a new schema at once make it once", async () => {
    for (let round = 0; round < 3; round += 1) {
      const schema = newPlace();
      const stores = Array.from({ length: 6 }, () => openPostgres({ connection: found.url, schema }).store);
      try {
        expect(await Promise.all(stores.map((store) => store.lastSequence()))).toEqual(Array(6).fill(0));
      } finally {
        await Promise.all(stores.map((store) => store.close()));
      }
    }
  });
} else test.skip(`many who open a new schema at once (cannot: ${found.unavailable})`);
