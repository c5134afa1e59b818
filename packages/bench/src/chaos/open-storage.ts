import { startPostgres } from "../../../engine/test/support/postgres/start-postgres.ts";
import { temporaryDirectory } from "../lib/temporary-directory.ts";
import type { ServerSettings } from "./server-settings.ts";

export interface TestStorage extends AsyncDisposable {
  readonly settings: ServerSettings["storage"];
}

/** Creates an empty storage that servers can share. It is deleted when it is disposed. */
export async function openStorage(store: "sqlite" | "postgres"): Promise<TestStorage> {
  if (store === "postgres") {
    const postgres = await startPostgres();
    return {
      settings: { store, url: postgres.url, schema: "likeness" },
      [Symbol.asyncDispose]: () => postgres.stop(),
    };
  }
  const directory = await temporaryDirectory("chaos");
  return {
    settings: { store, dataDir: directory.path },
    [Symbol.asyncDispose]: () => directory[Symbol.asyncDispose](),
  };
}
