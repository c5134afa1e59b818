import { join } from "node:path";
import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { readManifest } from "../lib/read-manifest.ts";
import { runCommand } from "../lib/run-command.ts";
import type { Checks } from "./checks.ts";
import type { Packed } from "./pack-all.ts";

/** Checks a tarball with publint and arethetypeswrong. */
export async function lintPackage({ name, tarball, directory }: Packed, { check }: Checks): Promise<void> {
  const tools = join(await installPackages(pinnedVersions.packageChecks), "node_modules");
  const lint = async (tool: string, args: readonly string[]): Promise<readonly string[]> => {
    const { code, stdout, stderr } = await runCommand({
      command: process.execPath,
      args: [join(tools, tool), ...args],
      env: { NO_COLOR: "1" },
    });
    return code === 0 ? [] : [`${stdout}${stderr}`.trim()];
  };
  await check(name, "publint", () => lint("publint/src/cli.js", ["run", tarball, "--strict"]));
  const { exports } = await readManifest(directory);
  // Packages without exports have no types.
  if (typeof exports !== "object" || exports === null) return;
  // Documents and entries without CommonJS, such as worker threads.
  const excluded = Object.entries(exports).flatMap(([entry, targets]: [string, unknown]) =>
    typeof targets === "object" && targets !== null && "require" in targets ? [] : [entry],
  );
  const excludeArgs = excluded.length > 0 ? ["--exclude-entrypoints", ...excluded] : [];
  await check(name, "are the types wrong", () =>
    lint("@arethetypeswrong/cli/dist/index.js", [
      tarball,
      "--profile",
      "node16",
      "--format",
      "ascii",
      ...excludeArgs,
    ]),
  );
}
