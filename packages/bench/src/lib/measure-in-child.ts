import { benchFolder, childScript } from "./paths.ts";
import { runOrThrow } from "./run-command.ts";

/**
 * Runs a child script, which prints named numbers as one JSON object. Without the `source` condition: children measure
 * the packages as they are built and published.
 */
export async function measureInChild(
  script: string,
  args: readonly string[] = [],
): Promise<(name: string) => number> {
  const { stdout } = await runOrThrow({
    command: process.execPath,
    args: [childScript(script), ...args],
    cwd: benchFolder,
  });
  const said: unknown = JSON.parse(stdout);
  return (name) => {
    const value = typeof said === "object" && said !== null ? Reflect.get(said, name) : undefined;
    if (typeof value === "number") return value;
    throw new Error(`${script} measured no ${name}, only ${stdout}`);
  };
}
