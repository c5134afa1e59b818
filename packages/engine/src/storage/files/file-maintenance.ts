import type { BlobMaintenance } from "../../ports/blob-store.ts";
import { fileFault, isMissing } from "./file-fault.ts";

/** Removes old content from the folder of `createFileBlobs`, also while others put the same. */
export function createFileMaintenance(folder: string): BlobMaintenance {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { join } = process.getBuiltinModule("node:path");

  async function namesIn(directory: string): Promise<string[]> {
    try {
      return await fs.readdir(directory);
    } catch (error) {
      if (isMissing(error)) return [];
      throw fileFault(error, directory);
    }
  }

  async function isOlder(path: string, then: number): Promise<boolean> {
    try {
      return (await fs.stat(path)).mtimeMs < then;
    } catch (error) {
      if (isMissing(error)) return false;
      throw fileFault(error, path);
    }
  }

  async function shelves(): Promise<string[]> {
    return (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort();
  }

  return {
    async *olderThan(then, signal) {
      for (const shelf of await shelves()) {
        if (signal.aborted) return;
        const old: string[] = [];
        for (const name of await namesIn(join(folder, shelf))) {
          if (/^[0-9a-f]{62}$/.test(name) && (await isOlder(join(folder, shelf, name), then)))
            old.push(shelf + name);
        }
        if (old.length > 0) yield old;
      }
    },

    async remove(sha256, then) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return false;
      const shelf = join(folder, sha256.slice(0, 2));
      const path = join(shelf, sha256.slice(2));
      if (!(await isOlder(path, then))) return false;
      try {
        const desk = await fs.mkdtemp(join(shelf, ".unfinished-"));
        const taken = join(desk, "blob");
        try {
          // Whoever puts the same now either finds it gone and stores it again, or has made it new, which shows here.
          await fs.rename(path, taken);
          if (await isOlder(taken, then)) return true;
          await fs.rename(taken, path);
          return false;
        } finally {
          await fs.rm(desk, { recursive: true, force: true });
        }
      } catch (error) {
        if (isMissing(error)) return false;
        throw fileFault(error, path);
      }
    },

    async removeUnfinished(then, signal) {
      let removed = 0;
      for (const shelf of await shelves()) {
        for (const name of await namesIn(join(folder, shelf))) {
          if (signal.aborted) return removed;
          const desk = join(folder, shelf, name);
          if (!name.startsWith(".unfinished-") || !(await isOlder(desk, then))) continue;
          await fs.rm(desk, { recursive: true, force: true });
          removed += 1;
        }
      }
      return removed;
    },
  };
}
