import { StoreUnavailableError } from "./ports/store-errors.ts";
import { copyBlobs, hasBlob } from "./storage/files/copy-blobs.ts";
import { fileFault } from "./storage/files/file-fault.ts";
import { pathsIn } from "./storage/files/open-data-dir.ts";
import { blobsOf, copyDatabase } from "./storage/sqlite/copy-database.ts";

export interface BackupOptions {
  /** As given to `createEngine`; engines may be using it. */
  readonly dataDir: string;
  /** The folder to make. It may be there when it is empty. */
  readonly to: string;
  /** Writes over a folder that is not empty, once the new copy is complete. Default false. */
  readonly replace?: boolean;
  /** `false` copies the database alone, for engines that keep pictures elsewhere. Default true. */
  readonly pictures?: boolean;
  /** Leaves nothing behind when it aborts. */
  readonly signal?: AbortSignal;
}

export interface Backup {
  /** Absolute. A data directory that `createEngine` opens. */
  readonly folder: string;
  /** Hashes of pictures that rows of the database name and that the data directory does not have: it is damaged. */
  readonly missing: readonly string[];
}

/** A picture may be deleted between the two copies; then both are brought up to date. */
const mostRounds = 3;

/**
 * Copies a data directory while it is in use: the database as it stands at one moment, then the pictures. Every picture
 * is stored before the row that names it, so the copy has all that its rows name. The folder appears when it is complete.
 *
 * @throws StoreError when the data directory holds no database, or something cannot be read or written.
 * @throws BackupTargetError when the target is not empty, or is part of the data directory.
 */
export async function backupDataDir(options: BackupOptions): Promise<Backup> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { dirname, join, resolve } = process.getBuiltinModule("node:path");
  const source = pathsIn(options.dataDir);
  const target = resolve(options.to);
  await fs.access(source.database).catch((cause: unknown) => {
    const hint = "Name the folder that a server keeps its data in.";
    throw new StoreUnavailableError(`There is no database ${source.database}.`, {
      path: source.database,
      hint,
      cause,
    });
  });
  await refuseTarget(source.folder, target, options.replace === true);
  try {
    await fs.mkdir(dirname(target), { recursive: true });
    // Beside the target, so that giving it its name is one step.
    const unfinished = await fs.mkdtemp(`${target}.unfinished-`);
    try {
      const missing = await copyInto(unfinished, options);
      await putInPlace(unfinished, target);
      return { folder: target, missing };
    } finally {
      await fs.rm(unfinished, { recursive: true, force: true });
    }
  } catch (error) {
    throw fileFault(error, target);
  }

  async function copyInto(folder: string, { pictures = true, signal }: BackupOptions): Promise<string[]> {
    const copy = pathsIn(folder);
    for (let round = 1; ; round += 1) {
      signal?.throwIfAborted();
      await copyDatabase(source.database, copy.database);
      if (!pictures) return [];
      await copyBlobs(source.blobs, copy.blobs, signal);
      const missing = await missingFrom(copy.database, copy.blobs);
      if (missing.length === 0 || round === mostRounds) return missing;
      for (const name of await fs.readdir(folder))
        if (name.startsWith("likeness.db")) await fs.rm(join(folder, name));
    }
  }
}

async function missingFrom(database: string, blobs: string): Promise<string[]> {
  const missing = new Set<string>();
  for (const sha256 of blobsOf(database)) if (!(await hasBlob(blobs, sha256))) missing.add(sha256);
  return [...missing];
}

async function refuseTarget(dataDir: string, target: string, replace: boolean): Promise<void> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { sep } = process.getBuiltinModule("node:path");
  const real = async (path: string) => fs.realpath(path).catch(() => path);
  const [from, to] = [await real(dataDir), await real(target)];
  if (`${from}${sep}`.startsWith(`${to}${sep}`) || `${to}${sep}`.startsWith(`${from}${sep}`))
    throw new BackupTargetError(
      target,
      "is part of the data directory, or holds it",
      "Choose a folder elsewhere.",
    );
  const names = await fs.readdir(target).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new BackupTargetError(target, "is a file", "Choose another name.");
    throw fileFault(error, target);
  });
  if (names.length > 0 && !replace)
    throw new BackupTargetError(target, "is not empty", "Choose a new folder, or ask for it to be replaced.");
}

/** Gives a complete copy its name. What had it before is there until then, and after a failure again. */
async function putInPlace(unfinished: string, target: string): Promise<void> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const isThere = await fs.access(target).then(
    () => true,
    () => false,
  );
  if (!isThere) return fs.rename(unfinished, target);
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

/** A backup cannot be put there. */
export class BackupTargetError extends Error {
  override readonly name = "BackupTargetError";
  readonly code = "backup_target";
  /** What a person can do about it. */
  readonly hint: string;

  constructor(target: string, why: string, hint: string) {
    super(`${target} ${why}.`);
    this.hint = hint;
  }
}
