import { expect, test } from "vitest";
import { openPostgres } from "../../../src/postgres.ts";

const connection = "postgres://me@127.0.0.1:1/likeness";

test.each([0, 1, 2.5, Number.NaN])(
  "%s connections are too few: one of them listens for news",
  (maxConnections) => {
    expect(() => openPostgres({ connection, maxConnections })).toThrow(
      `maxConnections must be a whole number of 2 or more, not ${maxConnections}.`,
    );
  },
);

test.each(["", "Upper", "1st", 'a"b', "a".repeat(41)])("%j cannot be a schema", (schema) => {
  expect(() => openPostgres({ connection, schema })).toThrow("cannot be a schema");
});
