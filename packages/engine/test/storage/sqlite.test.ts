import { join } from "node:path";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { storeConformance } from "../../src/testing/store-conformance.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

storeConformance("SQLite store", {
  newLocation: () => join(temporaryDirectory(), "likeness.db"),
  open: (path) => createSqliteStore({ path }),
  unsupported: {
    notifications: "SQLite has no notifications across processes",
  },
});
