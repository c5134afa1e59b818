import type { BlobStore } from "../../ports/blob-store.ts";
import type { Clock } from "../../ports/clock.ts";
import { StoreDamagedError } from "../../ports/store-errors.ts";
import { isMissing, mapFileError } from "./file-errors.ts";
import { createFileMaintenance } from "./file-maintenance.ts";

export interface FileBlobsOptions {
  readonly directory: string;
  /** The time of a put is stored as the modification time of the file. */
  readonly clock?: Pick<Clock, "now">;
}

/** Stores blobs in files like `ab/cdef...`. Several processes may share the directory. */
export function createFileBlobs({ directory, clock = Date }: FileBlobsOptions): BlobStore {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { join } = process.getBuiltinModule("node:path");
  /** Subdirectories whose directory entry has been synced. */
  const durableDirs = new Set<string>();

  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256.slice(2));

  async function put(input: Uint8Array): Promise<string> {
    // A copy, because the caller may reuse its buffer before it is written.
    const bytes = new Uint8Array(input);
    const sha256 = await hashOf(bytes);
    const dir = join(directory, sha256.slice(0, 2));
    const path = pathOf(sha256);
    try {
      await createDir(dir);
      // A concurrent cleanup may remove an existing file until its modification time is updated.
      for (let exists = await isIntact(path, sha256); ; exists = false) {
        if (!exists) await write(dir, path, bytes);
        if (await touch(path)) break;
      }
      // Synced for an existing file too, because its writer may not have synced the directory yet.
      await sync(dir);
    } catch (error) {
      throw mapFileError(error, path);
    }
    return sha256;
  }

  async function createDir(dir: string): Promise<void> {
    if (durableDirs.has(dir)) return;
    await fs.mkdir(dir, { recursive: true, mode: 0o700 });
    await sync(directory);
    durableDirs.add(dir);
  }

  /** Sets the modification time to now. Returns false when the file does not exist. */
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

  /** Writes to a temporary file, syncs it and renames it, so that readers never see a partial file. */
  async function write(dir: string, path: string, bytes: Uint8Array): Promise<void> {
    // A unique directory avoids collisions with concurrent writers of the same content.
    const tempDir = await fs.mkdtemp(join(dir, ".unfinished-"));
    try {
      const unfinished = join(tempDir, "blob");
      await fs.writeFile(unfinished, bytes, { mode: 0o600, flush: true });
      await fs.rename(unfinished, path);
    } finally {
      await fs.rm(tempDir, { recursive: true, force: true });
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
      throw mapFileError(error, path);
    }
  }

  /** Syncs a directory, so that renames in it survive a crash. Not possible or needed on Windows. */
  async function sync(directory: string): Promise<void> {
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
      // Checked on every read, because caches would keep a corrupt image under its ETag forever.
      if (bytes === null || (await hashOf(bytes)) === sha256) return bytes;
      const hint = "Restore it from a backup, or store the same content again.";
      throw new StoreDamagedError(`${path} is corrupt: its content does not match its SHA-256.`, {
        path,
        hint,
      });
    },
    maintenance: createFileMaintenance(directory),
  };
}

/** Hashes in a thread, because 15 MB would block the event loop. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
}
