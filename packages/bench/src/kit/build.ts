import { rootFolder } from "./paths.ts";
import { runWell } from "./run.ts";

/** Builds every package, each after those it stands on. */
export async function buildAll(): Promise<void> {
  await runWell({ command: "pnpm", args: ["--recursive", "run", "build"], cwd: rootFolder });
}
