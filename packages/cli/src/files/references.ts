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

/** Replaces `referenceImages[1]` in error messages with the name of the file. */
export async function withReferenceNames<T>(work: PromiseLike<T>, files: readonly string[]): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = error.message.replaceAll(
      /reference_?images(?:\[|\.)(\d+)\]?/gi,
      (match, index) => files[Number(index)] ?? match,
    );
    if (message === error.message) throw error;
    const from = Math.min(...files.map((file) => message.indexOf(file)).filter((at) => at >= 0));
    throw usageError(`--reference ${message.slice(from).replace(/\.+$/, "")}.`);
  }
}
