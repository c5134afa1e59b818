import type { BlobMaintenance } from "../../ports/blob-store.ts";
import { isMissing, mapFileError } from "./file-errors.ts";

/** Removes old blobs from the directory of `createFileBlobs`, also during concurrent puts. */
export function createFileMaintenance(directory: string): BlobMaintenance {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { join } = process.getBuiltinModule("node:path");

  async function namesIn(directory: string): Promise<string[]> {
    try {
      return await fs.readdir(directory);
    } catch (error) {
      if (isMissing(error)) return [];
      throw mapFileError(error, directory);
    }
  }

  async function isOlder(path: string, time: number): Promise<boolean> {
    try {
      return (await fs.stat(path)).mtimeMs < time;
    } catch (error) {
      if (isMissing(error)) return false;
      throw mapFileError(error, path);
    }
  }

  async function listDirs(): Promise<string[]> {
    return (await namesIn(directory)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort();
  }

  return {
    async *olderThan(time, signal) {
      for (const dir of await listDirs()) {
        if (signal.aborted) return;
        const old: string[] = [];
        for (const name of await namesIn(join(directory, dir))) {
          if (/^[0-9a-f]{62}$/.test(name) && (await isOlder(join(directory, dir, name), time)))
            old.push(dir + name);
        }
        if (old.length > 0) yield old;
      }
    },

    async remove(sha256, time) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return false;
      const dir = join(directory, sha256.slice(0, 2));
      const path = join(dir, sha256.slice(2));
      if (!(await isOlder(path, time))) return false;
      try {
        const tempDir = await fs.mkdtemp(join(dir, ".unfinished-"));
        const moved = join(tempDir, "blob");
        try {
          // A concurrent put either finds the file missing and writes it again, or has updated its modification time.
          await fs.rename(path, moved);
          if (await isOlder(moved, time)) return true;
          await fs.rename(moved, path);
          return false;
        } finally {
          await fs.rm(tempDir, { recursive: true, force: true });
        }
      } catch (error) {
        if (isMissing(error)) return false;
        throw mapFileError(error, path);
      }
    },

    async removeUnfinished(time, signal) {
      let removed = 0;
      for (const dir of await listDirs()) {
        for (const name of await namesIn(join(directory, dir))) {
          if (signal.aborted) return removed;
          const tempDir = join(directory, dir, name);
          if (!name.startsWith(".unfinished-") || !(await isOlder(tempDir, time))) continue;
          await fs.rm(tempDir, { recursive: true, force: true });
          removed += 1;
        }
      }
      return removed;
    },
  };
}
