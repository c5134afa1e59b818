import { join } from "node:path";

export const benchFolder = join(import.meta.dirname, "../..");
export const rootFolder = join(benchFolder, "../..");

/** What is fetched and written once stays here; on the same disk as the repository, and known to git as nothing. */
export const cacheFolder = join(benchFolder, "node_modules/.cache/likeness-bench");

/** A script that runs in a process of its own. */
export function childScript(name: string): string {
  return join(import.meta.dirname, "../children", `${name}.ts`);
}
