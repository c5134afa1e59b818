import type { Store } from "../../ports/store.ts";
import { createSqlStore } from "../sql/sql-store.ts";
import { openSqliteFile, openSqliteInMemory, type SqliteFileOptions } from "./open-driver.ts";

/** A store in one file, which several processes of one machine may share. */
export function createSqliteStore(options: SqliteFileOptions): Store {
  return createSqlStore(openSqliteFile(options));
}

/** A store in the memory of this process. */
export function createInMemoryStore(): Store {
  return createSqlStore(openSqliteInMemory());
}
