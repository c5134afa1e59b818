import { benchDirectory, childScript } from "./paths.ts";
import { runOrThrow } from "./run-command.ts";

/**
 * Runs a child script that prints its measurements as a JSON object. It runs without the `source` condition, so that it
 * measures the built packages.
 */
export async function measureInChild(
  script: string,
  args: readonly string[] = [],
): Promise<(name: string) => number> {
  const { stdout } = await runOrThrow({
    command: process.execPath,
    args: [childScript(script), ...args],
    cwd: benchDirectory,
  });
  const measurements: unknown = JSON.parse(stdout);
  return (name) => {
    const value =
      typeof measurements === "object" && measurements !== null ? Reflect.get(measurements, name) : undefined;
    if (typeof value === "number") return value;
    throw new Error(`${script} did not measure ${name}: ${stdout}`);
  };
}
