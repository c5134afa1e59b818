import { expect, test } from "vitest";
import { StoreBusyError, StoreFullError, StoreUnavailableError } from "../../../src/ports/store-errors.ts";
import { mapConnectError, mapPostgresError } from "../../../src/storage/postgres/postgres-errors.ts";
import { mapSqliteError } from "../../../src/storage/sqlite/sqlite-errors.ts";

const coded = (code: string) => Object.assign(new Error("server error"), { code });

// Errors of a server that restarts, fails over, is a replica, or is out of connections or memory.
test.each([
  ["08000", StoreUnavailableError],
  ["08003", StoreUnavailableError],
  ["08006", StoreUnavailableError],
  ["08P01", StoreUnavailableError],
  ["25006", StoreUnavailableError],
  ["25P03", StoreUnavailableError],
  ["28P01", StoreUnavailableError],
  ["57P01", StoreUnavailableError],
  ["57P02", StoreUnavailableError],
  ["57P03", StoreUnavailableError],
  ["58030", StoreUnavailableError],
  ["ECONNREFUSED", StoreUnavailableError],
  ["ECONNRESET", StoreUnavailableError],
  ["EHOSTUNREACH", StoreUnavailableError],
  ["ENOTFOUND", StoreUnavailableError],
  ["EPIPE", StoreUnavailableError],
  ["ETIMEDOUT", StoreUnavailableError],
  ["EAI_AGAIN", StoreUnavailableError],
  ["53000", StoreBusyError],
  ["53200", StoreBusyError],
  ["53300", StoreBusyError],
  ["53400", StoreBusyError],
  ["55P03", StoreBusyError],
  ["57014", StoreBusyError],
  ["40001", StoreBusyError],
  ["40P01", StoreBusyError],
  ["53100", StoreFullError],
])("maps PostgreSQL error %s", (code, errorClass) => {
  expect(mapPostgresError(coded(code), "The database")).toBeInstanceOf(errorClass);
});

test.each([
  "timeout exceeded when trying to connect",
  "Connection terminated unexpectedly",
  "Query read timeout",
])("maps the pool error: %s", (message) => {
  expect(mapPostgresError(new Error(message), "The database")).toBeInstanceOf(StoreUnavailableError);
});

test.each(["26000", "42P05"])("names the option for poolers in the hint for PostgreSQL error %s", (code) => {
  expect(mapPostgresError(coded(code), "The database")).toMatchObject({
    code: "store_unavailable",
    hint: expect.stringContaining("preparedStatements: false"),
  });
});

test("returns other errors unchanged", () => {
  for (const error of [coded("42601"), coded("22P02"), new TypeError("test"), "test"])
    expect(mapPostgresError(error, "The database")).toBe(error);
});

test("maps every connection error to StoreUnavailableError", () => {
  for (const error of [coded("ENOENT"), new Error("The server does not support SSL connections")])
    expect(mapConnectError(error, "The database")).toBeInstanceOf(StoreUnavailableError);
});

// SQLITE_BUSY, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED, SQLITE_LOCKED_SHAREDCACHE, SQLITE_PROTOCOL.
test.each([5, 261, 517, 6, 262, 15])("maps SQLite error %i to StoreBusyError", (errcode) => {
  const error = Object.assign(new Error("SQLite error"), { errcode });
  expect(mapSqliteError(error, "likeness.db")).toBeInstanceOf(StoreBusyError);
});
