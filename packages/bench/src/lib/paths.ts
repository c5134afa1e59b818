import { join } from "node:path";

export const benchFolder = join(import.meta.dirname, "../..");
export const rootFolder = join(benchFolder, "../..");

/** Cache on the same disk as the repository, ignored by git. */
export const cacheFolder = join(benchFolder, "node_modules/.cache/likeness-bench");

/** The path of a script that runs in a child process. */
export function childScript(name: string): string {
  return join(import.meta.dirname, "../children", `${name}.ts`);
}
