import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { type Command, runCommand } from "../../lib/run-command.ts";
import { formatTable } from "../../lib/table.ts";
import type { Checks } from "../checks.ts";
import { type Bundler, bundlers } from "./bundlers.ts";
import {
  knownLimitations,
  type TestedPackage,
  type TestResult,
  type TestResults,
  testedPackages,
} from "./support-matrix.ts";
import { testNext } from "./test-next.ts";
import { testRunners } from "./test-runners.ts";

/** The installed packages in every bundler and test runner; prints what works where. */
export async function testEnvironments(project: string, { check }: Checks): Promise<void> {
  const tools = join(project, "node_modules");
  const folder = join(project, "environments");
  await makeCommonJs(folder);

  const cells: string[][] = [];
  const add = async (environment: string, row: TestResults) => {
    const words = await Promise.all(testedPackages.map((tried) => judge(environment, tried, row[tried])));
    cells.push([environment, ...words]);
  };
  const judge = async (environment: string, tried: TestedPackage, outcome: TestResult) => {
    const limit = knownLimitations[environment]?.[tried];
    await check(environment, tried, () => problemsOf(project, tried, outcome, limit));
    if (outcome === null) return "works";
    return limit === undefined ? "FAILS" : `not supported (README: ${limit})`;
  };

  for (const bundler of bundlers) {
    await add(bundler.name, await rowOf((tried) => tryBundle(bundler, tools, folder, tried)));
  }
  await add("Next 16, webpack", await testNext(tools, folder));
  for (const runner of testRunners) {
    await add(runner.name, await rowOf((tried) => outcomeOf(runner.command(tools, folder, tried))));
  }
  console.log(`\n${formatTable(["", ...testedPackages], cells)}`);
}

/** A limit must be in the README, and must be one. */
async function problemsOf(
  project: string,
  tried: TestedPackage,
  outcome: TestResult,
  limit: string | undefined,
): Promise<readonly string[]> {
  if (limit === undefined) return outcome === null ? [] : [outcome];
  const readme = await readFile(join(project, "node_modules/@likeness", tried, "README.md"), "utf8");
  return [
    ...(readme.includes(limit) ? [] : [`The README does not say: ${limit}`]),
    ...(outcome === null ? [`It works, and the README says: ${limit}`] : []),
  ];
}

/** One after the other: some tools lock their project, and CI has two processors. */
async function rowOf(attempt: (tried: TestedPackage) => Promise<TestResult>): Promise<TestResults> {
  return { client: await attempt("client"), engine: await attempt("engine"), mock: await attempt("mock") };
}

async function tryBundle(
  bundler: Bundler,
  tools: string,
  folder: string,
  tried: TestedPackage,
): Promise<TestResult> {
  const bundled = await outcomeOf(bundler.command(tools, folder, tried));
  return (
    bundled ?? outcomeOf({ command: process.execPath, args: [bundler.bundle(folder, tried)], cwd: folder })
  );
}

async function outcomeOf(command: Command): Promise<TestResult> {
  const { code, stdout, stderr } = await runCommand(command);
  return code === 0 ? null : `${stdout}${stderr}`.trim() || `ended with ${code}`;
}

/** For tests that are CommonJS, and so cannot import the module. */
async function makeCommonJs(folder: string): Promise<void> {
  await build({
    entryPoints: [join(folder, "scenarios.mjs")],
    outfile: join(folder, "scenarios.cjs"),
    platform: "node",
    format: "cjs",
    logLevel: "silent",
  });
}
