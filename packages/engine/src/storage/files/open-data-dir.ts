import { StoreUnavailableError } from "../../ports/store-errors.ts";

/** Creates the directory, accessible only by its owner, and returns the paths in it. */
export function openDataDir(dataDir: string): DataDir {
  const { accessSync, constants } = process.getBuiltinModule("node:fs");
  const { directory, ...paths } = pathsIn(dataDir);
  try {
    createDirectory(directory);
    accessSync(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    const cause = findAccessError(directory) ?? error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreUnavailableError(`Cannot use the data directory ${directory}: ${reason}.`, {
      path: directory,
      hint: "Use a writable directory.",
      cause,
    });
  }
  return paths;
}

/** Returns the paths in a data directory, which need not exist. */
export function pathsIn(dataDir: string): DataDir & { directory: string } {
  const { join, resolve } = process.getBuiltinModule("node:path");
  const directory = resolve(dataDir);
  return {
    directory,
    database: join(directory, "likeness.db"),
    blobs: join(directory, "blobs"),
    uploads: join(directory, "uploads"),
  };
}

export interface DataDir {
  /** The database file. */
  readonly database: string;
  /** The directory of images. */
  readonly blobs: string;
  /** The directory of request bodies during upload. */
  readonly uploads: string;
}

/** Creates parents one by one, because Node's `recursive` option never returns below directories such as /proc. */
function createDirectory(directory: string): void {
  const { existsSync, mkdirSync } = process.getBuiltinModule("node:fs");
  const { dirname } = process.getBuiltinModule("node:path");
  if (existsSync(directory)) return;
  if (dirname(directory) !== directory) createDirectory(dirname(directory));
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    // Another process may have created it.
    if (!existsSync(directory)) throw error;
  }
}

/** mkdir on a read-only disk may fail with ENOENT. Returns the error of accessing the nearest existing directory instead. */
function findAccessError(directory: string): unknown {
  const { accessSync, constants, existsSync } = process.getBuiltinModule("node:fs");
  const { dirname } = process.getBuiltinModule("node:path");
  let nearest = directory;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return error;
  }
}
