import { randomUUID } from "node:crypto";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a file atomically: it is complete or does not exist.
 *
 * @returns false if the file exists and `replace` is false.
 */
export async function writeFileAtomic(path: string, bytes: Uint8Array, replace: boolean): Promise<boolean> {
  const temporary = join(dirname(path), `.${randomUUID()}.avatar`);
  try {
    await writeFile(temporary, bytes, { flag: "wx" });
    // Creates an empty file first, so that no other process can create it before the rename.
    if (!replace && !(await reserve(path))) return false;
    await rename(temporary, path);
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function reserve(path: string): Promise<boolean> {
  try {
    await (await open(path, "wx")).close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
