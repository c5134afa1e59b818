import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rootDirectory } from "../lib/paths.ts";
import { runOrThrow } from "../lib/run-command.ts";

/** Clones the current commit, gives the packages of the clone the versions of the next release, and builds them. */
export async function buildNextRelease(directory: string): Promise<void> {
  await runOrThrow({
    command: "git",
    args: ["clone", "--quiet", "--shared", rootDirectory, directory],
  });
  const pnpm = (...args: readonly string[]) => runOrThrow({ command: "pnpm", args, cwd: directory });
  await pnpm("install", "--frozen-lockfile", "--prefer-offline");
  await pnpm("run", "version-packages");
  await pnpm("run", "build");
}

/** Why the changelog of a package does not fit its version: empty if it does. */
export async function problemsOfChangelog(directory: string, version: string): Promise<readonly string[]> {
  const text = await readFile(join(directory, "CHANGELOG.md"), "utf8").catch(() => "");
  if (text === "") return ["CHANGELOG.md is missing"];
  return text.includes(`\n## ${version}\n`) ? [] : [`CHANGELOG.md has no section ${version}`];
}
