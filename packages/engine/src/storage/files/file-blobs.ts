import type { BlobStore } from "../../ports/blob-store.ts";
import type { Clock } from "../../ports/clock.ts";
import { StoreDamagedError } from "../../ports/store-errors.ts";
import { fileFault, isMissing } from "./file-fault.ts";
import { createFileMaintenance } from "./file-maintenance.ts";

export interface FileBlobsOptions {
  readonly folder: string;
  /** Says when a content was put, which is kept as the time of its file. */
  readonly clock?: Pick<Clock, "now">;
}

/** Content in files named by their hash, `ab/cdef...`, which several processes may use at once. */
export function createFileBlobs({ folder, clock = Date }: FileBlobsOptions): BlobStore {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { join } = process.getBuiltinModule("node:path");
  /** Shelves whose own entry in the folder is known to be on the disk. */
  const shelves = new Set<string>();

  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2));

  async function put(given: Uint8Array): Promise<string> {
    // A copy, because the caller may use its buffer again before it is on the disk.
    const bytes = new Uint8Array(given);
    const sha256 = await hashOf(bytes);
    const shelf = join(folder, sha256.slice(0, 2));
    const path = pathOf(sha256);
    try {
      await openShelf(shelf);
      // A sweep may take away what was there at any moment, until it has the time of now.
      for (let there = await isIntact(path, sha256); ; there = false) {
        if (!there) await write(shelf, path, bytes);
        if (await touch(path)) break;
      }
      // Also for a file that was there: whoever put it may not have come this far yet.
      await flush(shelf);
    } catch (error) {
      throw fileFault(error, path);
    }
    return sha256;
  }

  async function openShelf(shelf: string): Promise<void> {
    if (shelves.has(shelf)) return;
    await fs.mkdir(shelf, { recursive: true, mode: 0o700 });
    await flush(folder);
    shelves.add(shelf);
  }

  /** Answers whether the file is there with the time of now. */
  async function touch(path: string): Promise<boolean> {
    const now = clock.now() / 1000;
    try {
      await fs.utimes(path, now, now);
      await fs.access(path);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** Nobody ever sees half a file: it gets its name when it is complete and on the disk. */
  async function write(shelf: string, path: string, bytes: Uint8Array): Promise<void> {
    // A folder of its own, named by the system, is out of the way of everybody else who writes the same.
    const desk = await fs.mkdtemp(join(shelf, ".unfinished-"));
    try {
      const unfinished = join(desk, "blob");
      await fs.writeFile(unfinished, bytes, { mode: 0o600, flush: true });
      await fs.rename(unfinished, path);
    } finally {
      await fs.rm(desk, { recursive: true, force: true });
    }
  }

  async function isIntact(path: string, sha256: string): Promise<boolean> {
    const bytes = await read(path);
    return bytes !== null && (await hashOf(bytes)) === sha256;
  }

  async function read(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      return await fs.readFile(path);
    } catch (error) {
      if (isMissing(error)) return null;
      throw fileFault(error, path);
    }
  }

  /** Makes the names in a folder last; on Windows a folder cannot be flushed, nor needs to be. */
  async function flush(directory: string): Promise<void> {
    if (process.platform === "win32") return;
    const handle = await fs.open(directory, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  return {
    put,
    pathOf,
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      const path = pathOf(sha256);
      const bytes = await read(path);
      // Hashing is as fast as reading; serving a damaged picture under its old ETag would last in caches for good.
      if (bytes === null || (await hashOf(bytes)) === sha256) return bytes;
      const hint = "Restore it from a backup; storing the same content again repairs it too.";
      throw new StoreDamagedError(`${path} is no longer what was stored.`, { path, hint });
    },
    maintenance: createFileMaintenance(folder),
  };
}

/** In a thread: fifteen megabytes would keep everybody waiting. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
}
