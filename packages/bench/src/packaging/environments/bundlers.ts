import { join } from "node:path";
import type { Command } from "../../lib/run-command.ts";
import type { TestedPackage } from "./support-matrix.ts";

export interface Bundler {
  readonly name: string;
  /** Makes the bundle of one package. */
  command(tools: string, environments: string, tried: TestedPackage): Command;
  /** The bundle, which Node runs. */
  bundle(environments: string, tried: TestedPackage): string;
}

export const bundlers: readonly Bundler[] = [
  {
    name: "esbuild",
    command: (tools, folder, tried) => ({
      command: join(tools, ".bin/esbuild"),
      args: [
        `${tried}.mjs`,
        "--bundle",
        "--platform=node",
        "--external:sharp",
        `--outfile=out/esbuild/${tried}.cjs`,
      ],
      cwd: join(folder, "bundle"),
    }),
    bundle: (folder, tried) => join(folder, "bundle/out/esbuild", `${tried}.cjs`),
  },
  {
    name: "Vite",
    command: (tools, folder, tried) => ({
      command: process.execPath,
      args: [
        join(tools, "vite/bin/vite.js"),
        "build",
        "--ssr",
        `${tried}.mjs`,
        "--outDir",
        `out/vite-${tried}`,
        "--logLevel",
        "warn",
      ],
      cwd: join(folder, "bundle"),
    }),
    bundle: (folder, tried) => join(folder, `bundle/out/vite-${tried}`, `${tried}.mjs`),
  },
];
