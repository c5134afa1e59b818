import pLimit from "p-limit";

/** Maximum number of concurrent copies. */
const maxConcurrency = 16;

/**
 * Copies the blobs that the target directory does not have. Blobs are immutable and appear when they are complete, so the
 * source may be in use. Blobs that are deleted during the copy are skipped.
 */
export async function copyBlobs(from: string, to: string, signal?: AbortSignal): Promise<void> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { constants } = process.getBuiltinModule("node:fs");
  const { join } = process.getBuiltinModule("node:path");

  const limit = pLimit(maxConcurrency);

  async function copy(dir: string, name: string): Promise<void> {
    signal?.throwIfAborted();
    const target = join(to, dir, name);
    try {
      await fs.copyFile(join(from, dir, name), target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : null;
      if (code !== "EEXIST" && code !== "ENOENT") throw error;
    }
  }

  await fs.mkdir(to, { recursive: true, mode: 0o700 });
  for (const dir of await namesIn(from, /^[0-9a-f]{2}$/)) {
    const names = await namesIn(join(from, dir), /^[0-9a-f]{62}$/);
    await fs.mkdir(join(to, dir), { recursive: true, mode: 0o700 });
    await limit.map(names, (name) => copy(dir, name));
  }

  async function namesIn(directory: string, pattern: RegExp): Promise<string[]> {
    try {
      return (await fs.readdir(directory)).filter((name) => pattern.test(name));
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    }
  }
}

/** Whether the directory contains the blob. */
export async function hasBlob(directory: string, sha256: string): Promise<boolean> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { join } = process.getBuiltinModule("node:path");
  return fs.access(join(directory, sha256.slice(0, 2), sha256.slice(2))).then(
    () => true,
    () => false,
  );
}
