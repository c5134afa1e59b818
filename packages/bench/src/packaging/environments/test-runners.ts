import { join } from "node:path";
import type { Command } from "../../lib/run-command.ts";
import type { TestedPackage } from "./support-matrix.ts";

export interface TestRunner {
  readonly name: string;
  /** Runs the test of one package. */
  command(tools: string, environments: string, tried: TestedPackage): Command;
}

const node = process.execPath;

/** Where users test; each as it comes, without flags and settings. */
export const testRunners: readonly TestRunner[] = [
  ...["node", "jsdom", "happy-dom"].map((environment) => ({
    name: `vitest ${environment}`,
    command: (tools: string, folder: string, tried: TestedPackage) => ({
      command: node,
      args: [join(tools, "vitest/vitest.mjs"), "run", "--environment", environment, `${tried}.test.ts`],
      cwd: join(folder, "vitest"),
    }),
  })),
  jest("Jest", "jest", []),
  jest("Jest jsdom", "jest", ["--env=jsdom"]),
  jest("ts-jest", "ts-jest", []),
  {
    name: "node:test",
    command: (_tools, folder, tried) => ({
      command: node,
      args: ["--test", `${tried}.test.mjs`],
      cwd: join(folder, "node-test"),
    }),
  },
  {
    name: "Bun",
    command: (tools, folder, tried) => ({
      command: join(tools, ".bin/bun"),
      args: ["test", `./${tried}.test.ts`],
      cwd: join(folder, "bun"),
    }),
  },
  {
    name: "Deno",
    command: (tools, folder, tried) => ({
      command: join(tools, ".bin/deno"),
      args: ["test", "--allow-all", "--no-check", "--node-modules-dir=manual", `${tried}.test.ts`],
      cwd: join(folder, "deno"),
      env: { DENO_NO_UPDATE_CHECK: "1" },
    }),
  },
];

function jest(name: string, place: string, options: readonly string[]): TestRunner {
  return {
    name,
    command: (tools, folder, tried) => ({
      command: node,
      args: [join(tools, "jest/bin/jest.js"), "--ci", "--watchman=false", ...options, `${tried}.test`],
      cwd: join(folder, place),
    }),
  };
}
