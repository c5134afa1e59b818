import { stat } from "node:fs/promises";
import { usageError } from "../errors/cli-error.ts";
import { resolvePath, type WorkingDirectory } from "./resolve-path.ts";

/** Returns absolute paths. Throws a usage error, which starts with `option`, if a file does not exist. */
export function resolveReferences(
  files: readonly string[],
  base: WorkingDirectory,
  option = "--reference ",
): Promise<string[]> {
  return Promise.all(
    files.map(async (file) => {
      const path = resolvePath(file, base);
      const found = await stat(path).catch(() => undefined);
      if (!found) throw usageError(`${option}${file}: file not found.`);
      if (!found.isFile())
        throw usageError(`${option}${file} is not a file.`, "Use a JPEG, PNG, WebP or AVIF file.");
      return path;
    }),
  );
}

/**
 * Replaces `referenceImages[1]` in error messages with the option and the name of the file. `files` has the files of each
 * option by its name.
 */
export async function withFileNames<T>(
  work: PromiseLike<T>,
  files: Readonly<Record<string, readonly string[]>>,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const found = /(\w*?)_?images(?:\[|\.)(\d+)\]?/i.exec(error.message);
    const option = found?.[1] || "image";
    const file = files[option]?.[Number(found?.[2])];
    if (!found || file === undefined) throw error;
    const rest = error.message.slice(found.index + found[0].length).replace(/\.+$/, "");
    throw usageError(`--${option} ${file}${rest}.`);
  }
}
