import { join } from "node:path";
import { fromRegistry } from "./from-registry.ts";
import { runWell } from "./run.ts";

export const nodeMajors = [22, 24, 26] as const;

export interface NodeMajor {
  readonly major: number;
  /** e.g. `22.23.3`. */
  readonly version: string;
  readonly executable: string;
}

/** Every supported Node. From the packages that the `node` package fetches when it is installed, one per platform. */
export function installNodeMajors(): Promise<NodeMajor[]> {
  return Promise.all(
    nodeMajors.map(async (major) => {
      const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
      const folder = await fromRegistry({ [name]: String(major) });
      const executable = join(folder, "node_modules", name, "bin/node");
      const { stdout } = await runWell({ command: executable, args: ["--version"] });
      return { major, version: stdout.trim().slice(1), executable };
    }),
  );
}
