import { rootDirectory } from "./paths.ts";
import { runOrThrow } from "./run-command.ts";

/** Builds all packages in the order of their dependencies. */
export async function buildAll(): Promise<void> {
  await runOrThrow({ command: "pnpm", args: ["run", "build"], cwd: rootDirectory });
}
