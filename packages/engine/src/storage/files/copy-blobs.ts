/** Files copied at once. */
const atOnce = 16;

/**
 * Copies the blobs of a folder to another, except those that are there already. Blobs never change and get their name when
 * they are complete, so this may be done while others add to them; one that is deleted meanwhile is left out.
 */
export async function copyBlobs(from: string, to: string, signal?: AbortSignal): Promise<void> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { constants } = process.getBuiltinModule("node:fs");
  const { join } = process.getBuiltinModule("node:path");

  async function copy(shelf: string, name: string): Promise<void> {
    const target = join(to, shelf, name);
    try {
      await fs.copyFile(
        join(from, shelf, name),
        target,
        constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE,
      );
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : null;
      if (code !== "EEXIST" && code !== "ENOENT") throw error;
    }
  }

  await fs.mkdir(to, { recursive: true, mode: 0o700 });
  for (const shelf of await namesIn(from, /^[0-9a-f]{2}$/)) {
    const names = await namesIn(join(from, shelf), /^[0-9a-f]{62}$/);
    await fs.mkdir(join(to, shelf), { recursive: true, mode: 0o700 });
    for (let index = 0; index < names.length; index += atOnce) {
      signal?.throwIfAborted();
      await Promise.all(names.slice(index, index + atOnce).map((name) => copy(shelf, name)));
    }
  }

  async function namesIn(folder: string, form: RegExp): Promise<string[]> {
    try {
      return (await fs.readdir(folder)).filter((name) => form.test(name));
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    }
  }
}

/** Whether a folder of blobs has this one. */
export async function hasBlob(folder: string, sha256: string): Promise<boolean> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const { join } = process.getBuiltinModule("node:path");
  return fs.access(join(folder, sha256.slice(0, 2), sha256.slice(2))).then(
    () => true,
    () => false,
  );
}
