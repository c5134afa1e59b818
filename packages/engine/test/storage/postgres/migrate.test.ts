import { expect, test } from "vitest";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("migrate", ({ newSchema, open }) => {
  test("creates a schema once when several stores open it concurrently", async () => {
    for (let round = 0; round < 3; round += 1) {
      const schema = newSchema();
      const stores = Array.from({ length: 6 }, () => open(schema).store);
      expect(await Promise.all(stores.map((store) => store.events.lastSequence()))).toEqual(Array(6).fill(0));
    }
  });
});
