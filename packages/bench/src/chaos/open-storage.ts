import { startPostgres } from "../../../engine/test/support/postgres/start-postgres.ts";
import { temporaryFolder } from "../lib/temporary-folder.ts";
import type { ServerSettings } from "./server-settings.ts";

export interface TestStorage extends AsyncDisposable {
  readonly where: ServerSettings["place"];
}

/** An empty place for servers to share, which is gone with its content when it is disposed of. */
export async function openStorage(store: "sqlite" | "postgres"): Promise<TestStorage> {
  if (store === "postgres") {
    const postgres = await startPostgres();
    return {
      where: { store, url: postgres.url, schema: "likeness" },
      [Symbol.asyncDispose]: () => postgres.stop(),
    };
  }
  const folder = await temporaryFolder("chaos");
  return {
    where: { store, dataDir: folder.path },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
