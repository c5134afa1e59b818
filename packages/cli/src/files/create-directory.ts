import { mkdir, stat } from "node:fs/promises";
import { writeError } from "./destination.ts";

/** Creates a directory if it does not exist. Its parent has to exist, because it may be mistyped. */
export async function createDirectory(directory: string): Promise<string> {
  try {
    if ((await stat(directory).catch(() => undefined))?.isDirectory() !== true) await mkdir(directory);
    return directory;
  } catch (error) {
    throw writeError(directory, error);
  }
}
