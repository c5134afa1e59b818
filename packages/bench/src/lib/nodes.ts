import { join } from "node:path";
import { installPackages } from "./install-packages.ts";
import { runOrThrow } from "./run-command.ts";

/** The supported major versions. */
export const nodeMajors: readonly string[] = ["22", "24", "26"];

export interface InstalledNode {
  /** e.g. `22.23.3`. */
  readonly version: string;
  readonly executable: string;
}

/** Installs Node from the platform-specific packages of the npm package `node`. */
export function installNodes(versions: readonly string[]): Promise<InstalledNode[]> {
  const name = `node-${process.platform}-${process.arch}`;
  return Promise.all(
    versions.map(async (version) => {
      const directory = await installPackages({ [name]: version });
      const executable = join(directory, "node_modules", name, "bin/node");
      const { stdout } = await runOrThrow({ command: executable, args: ["--version"] });
      return { version: stdout.trim().slice(1), executable };
    }),
  );
}
