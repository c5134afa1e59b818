import type { FileHandle } from "node:fs/promises";
import type { NamedTemporaryFile } from "../../ports/temporary-files.ts";
import { isMissing, mapFileError } from "./file-errors.ts";

const prefix = "likeness-download-";

export async function createNamedFile(directory: string): Promise<NamedTemporaryFile> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { resolve } = process.getBuiltinModule("node:path");
  const { file, path } = await openNew(resolve(directory), prefix);
  return {
    path,
    write: (bytes) => writeAll(file, bytes),
    async remove() {
      await file.close();
      await fs.rm(path, { force: true });
    },
  };
}

/** Removes files of `createNamedFile` that were last written before `time`. */
export async function removeAbandonedFiles(directory: string, time: number): Promise<void> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { join } = process.getBuiltinModule("node:path");
  const names = await fs.readdir(directory).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw mapFileError(error, directory);
  });
  for (const name of names) {
    if (!name.startsWith(prefix)) continue;
    const path = join(directory, name);
    try {
      if ((await fs.stat(path)).mtimeMs < time) await fs.rm(path, { force: true });
    } catch (error) {
      // Another process may have removed it.
      if (!isMissing(error)) throw mapFileError(error, path);
    }
  }
}

/** Creates a file with a random name that only this user can read, and its directory if it is missing. */
export async function openNew(
  directory: string,
  namePrefix: string,
): Promise<{ readonly file: FileHandle; readonly path: string }> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { randomBytes } = process.getBuiltinModule("node:crypto");
  const { join } = process.getBuiltinModule("node:path");
  const path = join(directory, `${namePrefix}${randomBytes(16).toString("hex")}`);
  try {
    const file = await fs.open(path, "wx+", 0o600).catch(async (error: unknown) => {
      if (!isMissing(error)) throw error;
      await fs.mkdir(directory, { mode: 0o700 }).catch((mkdirError: unknown) => {
        if (!isExisting(mkdirError)) throw mkdirError;
      });
      return fs.open(path, "wx+", 0o600);
    });
    return { file, path };
  } catch (error) {
    throw mapFileError(error, path);
  }
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += (await file.write(bytes, at)).bytesWritten;
    } catch (error) {
      throw mapFileError(error, "a temporary file");
    }
  }
}
