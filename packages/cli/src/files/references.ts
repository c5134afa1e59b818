import { stat } from "node:fs/promises";
import { misuse } from "../failure.ts";
import { type Base, locate } from "./locate.ts";

/** The files' whole paths. Refuses those that cannot be read before any work is done. */
export function checkReferences(files: readonly string[], base: Base): Promise<string[]> {
  return Promise.all(
    files.map(async (file) => {
      const path = locate(file, base);
      const found = await stat(path).catch(() => undefined);
      if (!found) throw misuse(`--reference ${file}: there is no such file.`);
      if (!found.isFile())
        throw misuse(`--reference ${file} is not a file.`, "Give a JPEG, PNG, WebP or AVIF.");
      return path;
    }),
  );
}

/** Whoever complains of `referenceImages[1]` means the second file, which a person knows by its name. */
export async function namingReferences<T>(work: PromiseLike<T>, files: readonly string[]): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const named = error.message.replaceAll(
      /reference_?images(?:\[|\.)(\d+)\]?/gi,
      (written, index) => files[Number(index)] ?? written,
    );
    if (named === error.message) throw error;
    const from = Math.min(...files.map((file) => named.indexOf(file)).filter((at) => at >= 0));
    throw misuse(`--reference ${named.slice(from).replace(/\.+$/, "")}.`);
  }
}
