import { StoreUnavailableError } from "./ports/store-errors.ts";
import { copyBlobs, hasBlob } from "./storage/files/copy-blobs.ts";
import { mapFileError } from "./storage/files/file-errors.ts";
import { pathsIn } from "./storage/files/open-data-dir.ts";
import { blobsOf, copyDatabase } from "./storage/sqlite/copy-database.ts";

export interface BackupOptions {
  /** The data directory, which may be in use. */
  readonly dataDir: string;
  /** The directory to create. It may exist if it is empty. */
  readonly to: string;
  /** Replaces a directory that is not empty, after the copy is complete. Default false. */
  readonly replace?: boolean;
  /** `false` copies only the database, for engines that store images elsewhere. Default true. */
  readonly images?: boolean;
  /** Aborts the backup and removes the unfinished copy. */
  readonly signal?: AbortSignal;
}

export interface Backup {
  /** Absolute path. A data directory for `createEngine`. */
  readonly directory: string;
  /** Hashes of images that the database refers to and the data directory does not have. Not empty if it is damaged. */
  readonly missing: readonly string[];
}

/** An image may be deleted between the two copies; then both are repeated. */
const maxRounds = 3;

/**
 * Copies a data directory that may be in use: a snapshot of the database, then the images. Images are stored before the rows
 * that refer to them, so the copy is consistent. The directory appears when it is complete.
 *
 * @throws StoreError when the data directory has no database, or a file cannot be read or written.
 * @throws BackupTargetError when the target is not empty or overlaps the data directory.
 */
export async function backupDataDir(options: BackupOptions): Promise<Backup> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { dirname, join, resolve } = process.getBuiltinModule("node:path");
  const source = pathsIn(options.dataDir);
  const target = resolve(options.to);
  await fs.access(source.database).catch((cause: unknown) => {
    const hint = "Pass the data directory of a server.";
    throw new StoreUnavailableError(`Database ${source.database} does not exist.`, {
      path: source.database,
      hint,
      cause,
    });
  });
  await checkTarget(source.directory, target, options.replace === true);
  try {
    await fs.mkdir(dirname(target), { recursive: true });
    // Next to the target, so that a rename moves it in place.
    const unfinished = await fs.mkdtemp(`${target}.unfinished-`);
    try {
      const missing = await copyInto(unfinished, options);
      await moveInPlace(unfinished, target);
      return { directory: target, missing };
    } finally {
      await fs.rm(unfinished, { recursive: true, force: true });
    }
  } catch (error) {
    throw mapFileError(error, target);
  }

  async function copyInto(directory: string, { images = true, signal }: BackupOptions): Promise<string[]> {
    const copy = pathsIn(directory);
    for (let round = 1; ; round += 1) {
      signal?.throwIfAborted();
      await copyDatabase(source.database, copy.database);
      if (!images) return [];
      await copyBlobs(source.blobs, copy.blobs, signal);
      const missing = await missingFrom(copy.database, copy.blobs);
      if (missing.length === 0 || round === maxRounds) return missing;
      for (const name of await fs.readdir(directory))
        if (name.startsWith("likeness.db")) await fs.rm(join(directory, name));
    }
  }
}

async function missingFrom(database: string, blobs: string): Promise<string[]> {
  const missing = new Set<string>();
  for (const sha256 of blobsOf(database)) if (!(await hasBlob(blobs, sha256))) missing.add(sha256);
  return [...missing];
}

async function checkTarget(dataDir: string, target: string, replace: boolean): Promise<void> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { sep } = process.getBuiltinModule("node:path");
  const real = async (path: string) => fs.realpath(path).catch(() => path);
  const [from, to] = [await real(dataDir), await real(target)];
  if (`${from}${sep}`.startsWith(`${to}${sep}`) || `${to}${sep}`.startsWith(`${from}${sep}`))
    throw new BackupTargetError(target, "overlaps the data directory", "Use another directory.");
  const names = await fs.readdir(target).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new BackupTargetError(target, "is a file", "Use another path.");
    throw mapFileError(error, target);
  });
  if (names.length > 0 && !replace)
    throw new BackupTargetError(target, "is not empty", "Use a new directory, or set `replace`.");
}

/** Renames the complete copy to the target. Restores a replaced directory if that fails. */
async function moveInPlace(unfinished: string, target: string): Promise<void> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const exists = await fs.access(target).then(
    () => true,
    () => false,
  );
  if (!exists) return fs.rename(unfinished, target);
  const before = `${unfinished}-before`;
  await fs.rename(target, before);
  try {
    await fs.rename(unfinished, target);
  } catch (error) {
    await fs.rename(before, target);
    throw error;
  }
  await fs.rm(before, { recursive: true, force: true });
}

/** The target directory of a backup is not usable. */
export class BackupTargetError extends Error {
  override readonly name = "BackupTargetError";
  readonly code = "backup_target";
  /** How to fix it. */
  readonly hint: string;

  constructor(target: string, problem: string, hint: string) {
    super(`${target} ${problem}.`);
    this.hint = hint;
  }
}
