import { join } from "node:path";
import type { Command } from "../../lib/run-command.ts";
import type { TestedPackage } from "./support-matrix.ts";

export interface Bundler {
  readonly name: string;
  /** Bundles the program of a package. */
  command(tools: string, environments: string, tested: TestedPackage): Command;
  /** The path of the bundle. */
  bundle(environments: string, tested: TestedPackage): string;
}

export const bundlers: readonly Bundler[] = [
  {
    name: "esbuild",
    command: (tools, directory, tested) => ({
      command: join(tools, ".bin/esbuild"),
      args: [
        `${tested}.mjs`,
        "--bundle",
        "--platform=node",
        "--external:sharp",
        `--outfile=out/esbuild/${tested}.cjs`,
      ],
      cwd: join(directory, "bundle"),
    }),
    bundle: (directory, tested) => join(directory, "bundle/out/esbuild", `${tested}.cjs`),
  },
  {
    name: "Vite",
    command: (tools, directory, tested) => ({
      command: process.execPath,
      args: [
        join(tools, "vite/bin/vite.js"),
        "build",
        "--ssr",
        `${tested}.mjs`,
        "--outDir",
        `out/vite-${tested}`,
        "--logLevel",
        "warn",
      ],
      cwd: join(directory, "bundle"),
    }),
    bundle: (directory, tested) => join(directory, `bundle/out/vite-${tested}`, `${tested}.mjs`),
  },
];
