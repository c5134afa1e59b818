import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { inParallel } from "../../lib/in-parallel.ts";
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

/** Tests the installed packages in all bundlers and test runners, and prints a support matrix. */
export async function testEnvironments(
  project: string,
  { check }: Checks,
  concurrency: number,
): Promise<void> {
  const tools = join(project, "node_modules");
  const directory = join(project, "environments");
  await buildCommonJs(directory);

  const describe = async (environment: string, tested: TestedPackage, result: TestResult) => {
    const limitation = knownLimitations[environment]?.[tested];
    await check(environment, tested, () => problemsOf(project, tested, result, limitation));
    if (result === null) return "works";
    return limitation === undefined ? "FAILS" : `not supported (README: ${limitation})`;
  };

  // Next first, because it takes longest.
  const environments = new Map<string, () => Promise<TestResults>>([
    ["Next 16, webpack", () => testNext(tools, directory)],
    ...bundlers.map(
      (bundler) =>
        [bundler.name, () => rowOf((tested) => tryBundle(bundler, tools, directory, tested))] as const,
    ),
    ...testRunners.map(
      (runner) =>
        [runner.name, () => rowOf((tested) => resultOf(runner.command(tools, directory, tested)))] as const,
    ),
  ]);
  const rows = new Map<string, readonly string[]>();
  await inParallel(
    [...environments],
    async ([environment, test]) => {
      const row = await test();
      const results = testedPackages.map((tested) => describe(environment, tested, row[tested]));
      rows.set(environment, await Promise.all(results));
    },
    concurrency,
  );
  const cells = [...environments.keys()].map((environment) => [
    environment,
    ...(rows.get(environment) ?? []),
  ]);
  console.log(`\n${formatTable(["", ...testedPackages], cells)}`);
}

/** A known limitation must be documented in the README and must still exist. */
async function problemsOf(
  project: string,
  tested: TestedPackage,
  result: TestResult,
  limitation: string | undefined,
): Promise<readonly string[]> {
  if (limitation === undefined) return result === null ? [] : [result];
  const readme = await readFile(join(project, "node_modules/@likeness", tested, "README.md"), "utf8");
  return [
    ...(readme.includes(limitation) ? [] : [`The README does not contain: ${limitation}`]),
    ...(result === null ? [`It works, but the README says: ${limitation}`] : []),
  ];
}

/** Sequential, because some tools lock their project. */
async function rowOf(attempt: (tested: TestedPackage) => Promise<TestResult>): Promise<TestResults> {
  return { client: await attempt("client"), engine: await attempt("engine"), mock: await attempt("mock") };
}

async function tryBundle(
  bundler: Bundler,
  tools: string,
  directory: string,
  tested: TestedPackage,
): Promise<TestResult> {
  const bundled = await resultOf(bundler.command(tools, directory, tested));
  return (
    bundled ??
    resultOf({ command: process.execPath, args: [bundler.bundle(directory, tested)], cwd: directory })
  );
}

async function resultOf(command: Command): Promise<TestResult> {
  const { code, stdout, stderr } = await runCommand(command);
  return code === 0 ? null : `${stdout}${stderr}`.trim() || `exited with ${code}`;
}

/** Builds the scenarios for CommonJS tests. */
async function buildCommonJs(directory: string): Promise<void> {
  await build({
    entryPoints: [join(directory, "scenarios.mjs")],
    outfile: join(directory, "scenarios.cjs"),
    platform: "node",
    format: "cjs",
    logLevel: "silent",
  });
}
