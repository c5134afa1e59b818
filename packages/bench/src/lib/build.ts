import { rootFolder } from "./paths.ts";
import { runOrThrow } from "./run-command.ts";

/** Builds every package, each after those it stands on. */
export async function buildAll(): Promise<void> {
  await runOrThrow({ command: "pnpm", args: ["--recursive", "run", "build"], cwd: rootFolder });
}
