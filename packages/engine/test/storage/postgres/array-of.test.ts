import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../../src/adapters/system/clock.ts";
import { arrayOf } from "../../../src/storage/postgres/array-of.ts";
import { connect } from "../../../src/storage/postgres/connect.ts";
import { createPostgresDriver } from "../../../src/storage/postgres/postgres-driver.ts";
import { sql } from "../../../src/storage/sql/sql.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

/** PostgreSQL stores no NUL and no lone surrogates in text. */
const text = fc.string({ unit: "grapheme" }).filter((value) => !value.includes("\0"));

await testWithPostgres("PostgreSQL arrays", ({ url, newSchema }) => {
  test.each([
    { type: "text", value: text },
    { type: "double precision", value: fc.double() },
  ] as const)("send $type values and nulls unchanged", async ({ type, value }) => {
    const driver = createPostgresDriver(connect({ connection: url, schema: newSchema() }), systemClock());
    onTestFinished(() => driver.close());
    const values = fc.array(fc.option<string | number>(value), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(values, async (sent) => {
        const rows = await driver.all(sql`SELECT value FROM unnest(${arrayOf(type, sent)}) AS v (value)`);
        expect(rows.map((row) => row["value"])).toEqual(sent);
      }),
      { numRuns: 50 },
    );
  });
});
