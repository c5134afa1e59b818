import { join } from "node:path";

export const benchDirectory = join(import.meta.dirname, "../..");
export const rootDirectory = join(benchDirectory, "../..");

/** Cache on the same disk as the repository, ignored by git. */
export const cacheDirectory = join(benchDirectory, "node_modules/.cache/likeness-bench");

/** The path of a script that runs in a child process. */
export function childScript(name: string): string {
  return join(import.meta.dirname, "../children", `${name}.ts`);
}
