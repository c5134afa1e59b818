import { expect, test } from "vitest";
import { openPostgres } from "../../../src/postgres.ts";

const connection = "postgres://user@127.0.0.1:1/likeness";

test.each([0, 1, 2.5, Number.NaN])("rejects maxConnections of %s", (maxConnections) => {
  expect(() => openPostgres({ connection, maxConnections })).toThrow(
    `maxConnections must be an integer of at least 2, got ${maxConnections}.`,
  );
});

test.each(["", "Upper", "1st", 'a"b', "a".repeat(41)])("rejects the schema name %j", (schema) => {
  expect(() => openPostgres({ connection, schema })).toThrow("Invalid schema");
});
