import { startPostgres } from "../../../engine/test/support/postgres/start-postgres.ts";
import { temporaryFolder } from "../kit/temporary-folder.ts";
import type { ServerSettings } from "./server-settings.ts";

export interface Place extends AsyncDisposable {
  readonly where: ServerSettings["place"];
}

/** An empty place for servers to share, which is gone with its content when it is disposed of. */
export async function openPlace(store: "sqlite" | "postgres"): Promise<Place> {
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
