// pnpm packaging: packs the packages, checks them and uses them like a consumer on all supported versions of Node.
import { join } from "node:path";
import { buildAll } from "./lib/build.ts";
import { installNodes, nodeMajors } from "./lib/nodes.ts";
import { benchDirectory } from "./lib/paths.ts";
import { temporaryDirectory } from "./lib/temporary-directory.ts";
import { createChecks } from "./packaging/checks.ts";
import { createProject } from "./packaging/create-project.ts";
import { testEnvironments } from "./packaging/environments/test-environments.ts";
import { inspectPackage } from "./packaging/inspect-package.ts";
import { lintPackage } from "./packaging/lint-package.ts";
import { packAll } from "./packaging/pack-all.ts";
import { testProject } from "./packaging/test-project.ts";
import { typecheckProject } from "./packaging/typecheck-project.ts";

/** The minimum version in `engines` of every package.json. */
const oldestNode = "22.19.0";

const started = performance.now();
// The directory is not inside node_modules, because Next does not treat files there as code of the project.
await using directory = await temporaryDirectory("packaging", join(benchDirectory, "tmp"));
const checks = createChecks();

// Install Node while the packages are built.
const [nodes] = await Promise.all([
  installNodes([...nodeMajors, oldestNode]),
  checks.setUp("build", buildAll),
]);
const packages = await checks.setUp("pack", () => packAll(directory.path));
for (const packed of packages) {
  await inspectPackage(packed, checks);
  await lintPackage(packed, checks);
}
const project = await checks.setUp("install into an empty project", () =>
  createProject(directory.path, packages),
);
await typecheckProject(project, checks);
for (const node of nodes) await testProject(project, node, checks);
await testEnvironments(project, checks);

const seconds = Math.round((performance.now() - started) / 1_000);
console.log(`\n${checks.passed()} passed, ${checks.failed()} failed, in ${seconds} s`);
if (checks.failed() > 0) process.exitCode = 1;
