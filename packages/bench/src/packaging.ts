// pnpm packaging: packs the packages, checks them and uses them like a consumer on all supported versions of Node.
import { join } from "node:path";
import { buildAll } from "./lib/build.ts";
import { inParallel } from "./lib/in-parallel.ts";
import { installPackages, pinnedVersions } from "./lib/install-packages.ts";
import { installNodes, nodeMajors } from "./lib/nodes.ts";
import { benchDirectory } from "./lib/paths.ts";
import { temporaryDirectory } from "./lib/temporary-directory.ts";
import { checkApiReports } from "./packaging/check-api-reports.ts";
import { createChecks } from "./packaging/checks.ts";
import { createProject, installPacked } from "./packaging/create-project.ts";
import { testEnvironments } from "./packaging/environments/test-environments.ts";
import { inspectPackage } from "./packaging/inspect-package.ts";
import { checkInstallSize } from "./packaging/install-size.ts";
import { bundledPackages, checkLicenses } from "./packaging/licenses.ts";
import { lintPackage } from "./packaging/lint-package.ts";
import { packAll } from "./packaging/pack-all.ts";
import { productionTrees } from "./packaging/production-tree.ts";
import { testProject } from "./packaging/test-project.ts";
import { typecheckProject } from "./packaging/typecheck-project.ts";

/** The minimum version in `engines` of every package.json. */
const oldestNode = "22.19.0";

const started = performance.now();
// The directory is not inside node_modules, because Next does not treat files there as code of the project.
await using directory = await temporaryDirectory("packaging", join(benchDirectory, "tmp"));
const checks = createChecks();

// Downloads while the packages are built and checked.
const creating = checks.setUp("install the tools of an empty project", () => createProject(directory.path));
const packing = Promise.all([
  checks.setUp("build", buildAll),
  checks.setUp("install the linters of packages", () => installPackages(pinnedVersions.packageChecks)),
]).then(() => checks.setUp("pack", () => packAll(directory.path)));
const lintPackages = async (): Promise<void> => {
  for (const packed of await packing) {
    await inspectPackage(packed, checks);
    await lintPackage(packed, checks);
  }
};
const install = async (): Promise<void> => {
  const [project, packages] = await Promise.all([creating, packing]);
  await checks.setUp("install into the project", () => installPacked(project, packages));
};
const [project, packages, nodes] = await Promise.all([
  creating,
  packing,
  checks.setUp("install Node", () => installNodes([...nodeMajors, oldestNode])),
  lintPackages(),
  packing.then(() => checkApiReports(checks)),
  install(),
]);
const trees = await productionTrees(
  project,
  packages.map(({ name }) => name),
);
for (const [name, tree] of trees) {
  const { directory } = packages.find((packed) => packed.name === name) ?? {};
  const bundled = directory === undefined ? [] : await bundledPackages(directory);
  await checkLicenses(name, [...tree, ...bundled], checks);
  await checkInstallSize(name, tree, checks);
}
// Most checks use one core.
const concurrency = 2;
const steps = [
  () => typecheckProject(project, checks),
  ...nodes.map((node) => () => testProject(project, node, checks)),
];
await inParallel(steps, (step) => step(), concurrency);
await testEnvironments(project, checks, concurrency);

const seconds = Math.round((performance.now() - started) / 1_000);
console.log(`\n${checks.passed()} passed, ${checks.failed()} failed, in ${seconds} s`);
if (checks.failed() > 0) process.exitCode = 1;
