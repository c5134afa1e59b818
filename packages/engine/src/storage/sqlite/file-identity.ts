import { StoreReplacedError } from "../../ports/store-errors.ts";

/**
 * Records the inodes of the files of an open database and returns a check. The check throws a StoreReplacedError when one
 * of them was deleted or replaced, because writes to an unlinked file are lost.
 */
export function createFileCheck(path: string): () => void {
  const opened = ["", "-wal", "-shm"].map((ending) => {
    const file = `${path}${ending}`;
    return { file, identity: identityOf(file) };
  });
  return () => {
    for (const { file, identity } of opened) {
      if (identityOf(file) === identity) continue;
      throw new StoreReplacedError(`${file} was deleted or replaced while it was in use.`, {
        path: file,
        hint: "Nothing is written any more. Stop all processes that use the directory, restore the files and start again.",
      });
    }
  };
}

/** Returns null when the file does not exist. */
function identityOf(file: string): string | null {
  const { statSync } = process.getBuiltinModule("node:fs");
  try {
    const found = statSync(file, { throwIfNoEntry: false, bigint: true });
    return found ? `${found.dev}:${found.ino}` : null;
  } catch {
    // The directory is no longer accessible.
    return null;
  }
}
