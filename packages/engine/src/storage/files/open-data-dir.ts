import { StoreUnavailableError } from "../../ports/store-errors.ts";

/** Makes the folder, readable by its owner alone, and says where things are in it. */
export function openDataDir(dataDir: string): DataDir {
  const { accessSync, constants } = process.getBuiltinModule("node:fs");
  const { folder, ...places } = pathsIn(dataDir);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const cause = truth(folder) ?? error;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StoreUnavailableError(`The data directory ${folder} cannot be used: ${why}.`, {
      path: folder,
      hint: "Choose a folder that you may write to.",
      cause,
    });
  }
  return places;
}

/** Where things are in a data directory, whether or not it is there. */
export function pathsIn(dataDir: string): DataDir & { folder: string } {
  const { join, resolve } = process.getBuiltinModule("node:path");
  const folder = resolve(dataDir);
  return {
    folder,
    database: join(folder, "likeness.db"),
    blobs: join(folder, "blobs"),
    uploads: join(folder, "uploads"),
  };
}

export interface DataDir {
  /** The database file. */
  readonly database: string;
  /** The folder of pictures. */
  readonly blobs: string;
  /** The folder of bodies that are being received. */
  readonly uploads: string;
}

/** One after the other: below a folder where nobody can make any, as in /proc, Node's own `recursive` never ends. */
function makeFolder(folder: string): void {
  const { existsSync, mkdirSync } = process.getBuiltinModule("node:fs");
  const { dirname } = process.getBuiltinModule("node:path");
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** Making several folders on a read-only disk fails with "no such file"; asking the nearest one there is tells why. */
function truth(folder: string): unknown {
  const { accessSync, constants, existsSync } = process.getBuiltinModule("node:fs");
  const { dirname } = process.getBuiltinModule("node:path");
  let nearest = folder;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return error;
  }
}
