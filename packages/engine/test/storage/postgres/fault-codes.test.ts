import { expect, test } from "vitest";
import { StoreBusyError, StoreFullError, StoreUnavailableError } from "../../../src/ports/store-errors.ts";
import { connectFault, postgresFault } from "../../../src/storage/postgres/postgres-fault.ts";
import { sqliteFault } from "../../../src/storage/sqlite/sqlite-fault.ts";

const coded = (code: string) => Object.assign(new Error("said the server"), { code });

// What a server says that restarts, fails over, is a replica, is full of connections or out of memory.
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
])("PostgreSQL's %s is a fault that passes", (code, kind) => {
  expect(postgresFault(coded(code), "The database")).toBeInstanceOf(kind);
});

test.each([
  "timeout exceeded when trying to connect",
  "Connection terminated unexpectedly",
  "Query read timeout",
])("so is a pool that says: %s", (message) => {
  expect(postgresFault(new Error(message), "The database")).toBeInstanceOf(StoreUnavailableError);
});

test("faults of the program stay what they are", () => {
  for (const error of [coded("42601"), coded("22P02"), new TypeError("no"), "no"])
    expect(postgresFault(error, "The database")).toBe(error);
});

test("whatever keeps a connection from being made, the database is unavailable", () => {
  for (const error of [coded("ENOENT"), new Error("The server does not support SSL connections")])
    expect(connectFault(error, "The database")).toBeInstanceOf(StoreUnavailableError);
});

// 5 busy, 261 busy while recovering, 517 busy with an old snapshot, 6 locked, 15 no lock of the log.
test.each([5, 261, 517, 6, 262, 15])("SQLite's %i is a fault that passes", (errcode) => {
  const error = Object.assign(new Error("said SQLite"), { errcode });
  expect(sqliteFault(error, "likeness.db")).toBeInstanceOf(StoreBusyError);
});
