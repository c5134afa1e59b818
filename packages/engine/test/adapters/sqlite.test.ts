import { join } from "node:path";
import { createSqliteStore } from "../../src/adapters/sqlite/sqlite-store.ts";
import { askStore } from "../../src/testing/store-questionnaire.ts";
import { newFolder } from "./places.ts";

askStore("SQLite store", {
  newPlace: () => join(newFolder(), "likeness.db"),
  open: (path) => createSqliteStore({ path }),
  cannot: { tell: "a file tells nobody that it was written to" },
});
