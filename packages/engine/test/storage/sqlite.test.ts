import { join } from "node:path";
import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import { storeConformance } from "../../src/testing/store-conformance.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

storeConformance("SQLite store", {
  newLocation: () => join(temporaryDirectory(), "likeness.db"),
  open: (path) => createSqliteStore({ path }),
  unsupported: {
    notifications: "SQLite has no notifications across processes",
    sharedTransactions: "it runs transactions one after the other",
  },
});
