import { StoreUnavailableError } from "../../ports/store-errors.ts";

/** Creates the folder, accessible only by its owner, and returns the paths in it. */
export function openDataDir(dataDir: string): DataDir {
  const { accessSync, constants } = process.getBuiltinModule("node:fs");
  const { folder, ...paths } = pathsIn(dataDir);
  try {
    createFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const cause = findAccessError(folder) ?? error;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StoreUnavailableError(`Cannot use the data directory ${folder}: ${why}.`, {
      path: folder,
      hint: "Use a folder that is writable.",
      cause,
    });
  }
  return paths;
}

/** Returns the paths in a data directory, which need not exist. */
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
  /** The folder of images. */
  readonly blobs: string;
  /** The folder of request bodies during upload. */
  readonly uploads: string;
}

/** Creates parents one by one, because Node's `recursive` option never returns below folders such as /proc. */
function createFolder(folder: string): void {
  const { existsSync, mkdirSync } = process.getBuiltinModule("node:fs");
  const { dirname } = process.getBuiltinModule("node:path");
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) createFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have created it.
    if (!existsSync(folder)) throw error;
  }
}

/** mkdir on a read-only disk may fail with ENOENT. Returns the error of accessing the nearest existing folder instead. */
function findAccessError(folder: string): unknown {
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
