import { join } from "node:path";
import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { runCommand } from "../lib/run-command.ts";
import type { Checks } from "./checks.ts";
import { type Packed, readManifest } from "./pack-all.ts";

/** What publint and "are the types wrong" say of the tarball. */
export async function lintPackage({ name, tarball, folder }: Packed, { check }: Checks): Promise<void> {
  const tools = join(await installPackages(pinnedVersions.packageChecks), "node_modules");
  const say = async (tool: string, args: readonly string[]): Promise<readonly string[]> => {
    const { code, stdout, stderr } = await runCommand({
      command: process.execPath,
      args: [join(tools, tool), ...args],
      env: { NO_COLOR: "1" },
    });
    return code === 0 ? [] : [`${stdout}${stderr}`.trim()];
  };
  await check(name, "publint", () => say("publint/src/cli.js", ["run", tarball, "--strict"]));
  const { exports } = await readManifest(folder);
  // A command has nothing to import, so there are no types to be wrong.
  if (typeof exports !== "object" || exports === null) return;
  // Documents, and entries that are ES modules only, such as that of a thread.
  const others = Object.entries(exports).flatMap(([entry, targets]: [string, unknown]) =>
    typeof targets === "object" && targets !== null && "require" in targets ? [] : [entry],
  );
  const except = others.length > 0 ? ["--exclude-entrypoints", ...others] : [];
  await check(name, "are the types wrong", () =>
    say("@arethetypeswrong/cli/dist/index.js", [
      tarball,
      "--profile",
      "node16",
      "--format",
      "ascii",
      ...except,
    ]),
  );
}
