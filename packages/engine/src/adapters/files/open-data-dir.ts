import { StoreUnavailableError } from "../../ports/store-errors.ts";

/** Makes the folder, readable by its owner alone, and says where things are in it. */
export function openDataDir(dataDir: string): { database: string; blobs: string } {
  const { accessSync, constants, mkdirSync } = process.getBuiltinModule("node:fs");
  const { join, resolve } = process.getBuiltinModule("node:path");
  const folder = resolve(dataDir);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreUnavailableError(`The data directory ${folder} cannot be used: ${why}.`, {
      path: folder,
      hint: "Choose a folder that you may write to.",
      cause: error,
    });
  }
  return { database: join(folder, "likeness.db"), blobs: join(folder, "blobs") };
}
