import { StoreReplacedError } from "../../ports/store-errors.ts";

/**
 * Remembers which files a database consists of now. What it gives throws a StoreReplacedError when one of them was
 * deleted, or another one has its name: what is written to an open file without a name is lost when it is closed.
 */
export function createFileCheck(path: string): () => void {
  const opened = ["", "-wal", "-shm"].map((ending) => {
    const file = `${path}${ending}`;
    return { file, ids: identityOf(file) };
  });
  return () => {
    for (const { file, ids } of opened) {
      if (identityOf(file) === ids) continue;
      throw new StoreReplacedError(`${file} was deleted or replaced while it was in use.`, {
        path: file,
        hint: "Nothing more is written. Stop every process that uses the folder, put the right files there, and start again.",
      });
    }
  };
}

/** Null when there is no such file. */
function identityOf(file: string): string | null {
  const { statSync } = process.getBuiltinModule("node:fs");
  try {
    const found = statSync(file, { throwIfNoEntry: false, bigint: true });
    return found ? `${found.dev}:${found.ino}` : null;
  } catch {
    // A folder that cannot be entered any more hides it.
    return null;
  }
}
