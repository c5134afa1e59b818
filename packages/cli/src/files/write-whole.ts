import { randomUUID } from "node:crypto";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a file that is either whole or not there at all.
 *
 * @returns false when the name is taken and may not be replaced.
 */
export async function writeWhole(path: string, bytes: Uint8Array, replace: boolean): Promise<boolean> {
  const draft = join(dirname(path), `.${randomUUID()}.avatar`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    // Taking the name and filling it are two steps; between them nobody else can take it.
    if (!replace && !(await take(path))) return false;
    await rename(draft, path);
    return true;
  } finally {
    await rm(draft, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await (await open(path, "wx")).close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
