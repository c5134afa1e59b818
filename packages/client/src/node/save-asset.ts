import { describeType } from "../core/check-arguments.ts";
import { fieldsOf } from "../core/guards.ts";
import { LikenessConfigError } from "../errors/errors.ts";
import { LikenessError } from "../errors/likeness-error.ts";

export interface SavedAsset {
  /** The path that was passed to `save`. */
  readonly path: string;
  /** The size of the file in bytes. */
  readonly bytes: number;
}

/** Checks the path before anything is requested. */
export function saveTo(path: string | URL): (response: Response) => Promise<SavedAsset> {
  const fs = process.getBuiltinModule("node:fs/promises");
  const target = filePath(path);
  return (response) => writeAsset(fs, target, response);
}

type FileSystem = typeof import("node:fs/promises");

/** The path of a file, also of a `file:` URL of another realm. */
function filePath(path: string | URL): string {
  const href = typeof path === "string" ? undefined : fieldsOf(path)["href"];
  if (typeof href === "string" && href.startsWith("file:")) {
    return process.getBuiltinModule("node:url").fileURLToPath(href);
  }
  if (typeof path === "string" && path !== "") return path;
  throw new LikenessConfigError(`assets.save takes the path of a file, not ${describeType(path)}`);
}

/**
 * Writes the body to a temporary file next to the target and renames it when it is complete, so that a failed download
 * leaves the previous file in place.
 */
async function writeAsset(fs: FileSystem, path: string, response: Response): Promise<SavedAsset> {
  const temporary = `${path}.${Math.random().toString(36).slice(2)}.partial`;
  const file = await fs.open(temporary, "wx").catch((cause: unknown) => writeFailed(path, cause));
  let bytes = 0;
  let complete = false;
  try {
    for await (const chunk of chunksOf(response)) {
      await file.writeFile(chunk).catch((cause: unknown) => writeFailed(path, cause));
      bytes += chunk.length;
    }
    await file.sync().catch((cause: unknown) => writeFailed(path, cause));
    await file.close();
    await fs.rename(temporary, path).catch((cause: unknown) => writeFailed(path, cause));
    complete = true;
    return { path, bytes };
  } finally {
    if (!complete) {
      await file.close().catch(() => {});
      await fs.rm(temporary, { force: true });
    }
  }
}

async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body?.getReader();
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    void reader?.cancel().catch(() => {});
  }
}

/** An error of this package does not mean a broken connection and is not retried. */
function writeFailed(path: string, cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new LikenessError(`${path} could not be written: ${reason}`, { code: "file_not_written", cause });
}
