import { join } from "node:path";
import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import { storeConformance } from "../../src/testing/store-conformance.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

storeConformance("SQLite store", {
  newLocation: () => join(temporaryFolder(), "likeness.db"),
  open: (path) => createSqliteStore({ path }),
  unsupported: { notifications: "SQLite has no notifications across processes" },
});
