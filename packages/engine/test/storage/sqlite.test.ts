import { join } from "node:path";
import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import { storeConformance } from "../../src/testing/store-conformance.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

storeConformance("SQLite store", {
  newPlace: () => join(temporaryFolder(), "likeness.db"),
  open: (path) => createSqliteStore({ path }),
  cannot: { tell: "a file tells nobody that it was written to" },
});
