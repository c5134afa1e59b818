import { join } from "node:path";
import type { Command } from "../../lib/run-command.ts";
import type { TestedPackage } from "./support-matrix.ts";

export interface TestRunner {
  readonly name: string;
  /** Runs the test of a package. */
  command(tools: string, environments: string, tested: TestedPackage): Command;
}

const node = process.execPath;

/** Test runners with their default configuration. */
export const testRunners: readonly TestRunner[] = [
  ...["node", "jsdom", "happy-dom"].map((environment) => ({
    name: `vitest ${environment}`,
    command: (tools: string, directory: string, tested: TestedPackage) => ({
      command: node,
      args: [join(tools, "vitest/vitest.mjs"), "run", "--environment", environment, `${tested}.test.ts`],
      cwd: join(directory, "vitest"),
    }),
  })),
  jest("Jest", "jest", []),
  jest("Jest jsdom", "jest", ["--env=jsdom"]),
  jest("ts-jest", "ts-jest", []),
  {
    name: "node:test",
    command: (_tools, directory, tested) => ({
      command: node,
      args: ["--test", `${tested}.test.mjs`],
      cwd: join(directory, "node-test"),
    }),
  },
  {
    name: "Bun",
    command: (tools, directory, tested) => ({
      command: join(tools, ".bin/bun"),
      args: ["test", `./${tested}.test.ts`],
      cwd: join(directory, "bun"),
    }),
  },
  {
    name: "Deno",
    command: (tools, directory, tested) => ({
      command: join(tools, ".bin/deno"),
      args: ["test", "--allow-all", "--no-check", "--node-modules-dir=manual", `${tested}.test.ts`],
      cwd: join(directory, "deno"),
      env: { DENO_NO_UPDATE_CHECK: "1" },
    }),
  },
];

function jest(name: string, project: string, options: readonly string[]): TestRunner {
  return {
    name,
    command: (tools, directory, tested) => ({
      command: node,
      args: [join(tools, "jest/bin/jest.js"), "--ci", "--watchman=false", ...options, `${tested}.test`],
      cwd: join(directory, project),
    }),
  };
}
