// pnpm release:dry-run: does everything that a release of the current commit does, in a copy of the repository and with a local registry.
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchDirectory, rootDirectory } from "./lib/paths.ts";
import { readManifest } from "./lib/read-manifest.ts";
import { runOrThrow } from "./lib/run-command.ts";
import { temporaryDirectory } from "./lib/temporary-directory.ts";
import { createChecks } from "./packaging/checks.ts";
import { packAll } from "./packaging/pack-all.ts";
import { buildNextRelease, problemsOfChangelog } from "./release/copy-repository.ts";
import { startLocalRegistry } from "./release/local-registry.ts";
import { installWith, packageManagers } from "./release/package-managers.ts";
import { writeSbom } from "./release/write-sbom.ts";

const npxSeconds = 10;
const measuredRuns = 3;

const checks = createChecks();
// Not inside node_modules, where Node does not run TypeScript.
await using directory = await temporaryDirectory("release", join(benchDirectory, "tmp"));
const copy = join(directory.path, "repository");
await checks.setUp("versions, changelogs and build in a copy of the repository", () =>
  buildNextRelease(copy),
);
const packages = await checks.setUp("pack", () => packAll(directory.path, copy));
const { version } = await readManifest(join(copy, "packages/cli"));
if (typeof version !== "string") throw new Error("@likeness/cli has no version.");
console.log(`      the next version is ${version}`);

for (const { name } of packages) {
  const source = join(copy, "packages", name.replace("@likeness/", ""));
  await checks.check(name, "changelog", () => problemsOfChangelog(source, version));
}
const sbom = { temporary: join(directory.path, "sbom"), into: join(rootDirectory, "sbom") };
await checks.setUp("software bill of materials in sbom/", () => writeSbom(packages, sbom));

await using registry = await checks.setUp("start a local registry", () =>
  startLocalRegistry(join(directory.path, "registry")),
);
// npm wants a key to publish; the registry accepts any.
const publishArgs = [
  `--registry=${registry.url}`,
  `--${registry.url.replace("http:", "")}/:_authToken=anyone`,
  "--provenance=false",
  "--loglevel=error",
];
await checks.setUp("publish to it", async () => {
  for (const { tarball } of packages)
    await runOrThrow({ command: "npm", args: ["publish", tarball, ...publishArgs] });
});

// Outside of the repository, whose workspace and package manager would apply to projects inside it.
await using projects = await temporaryDirectory("likeness-release", tmpdir());
for (const manager of packageManagers) {
  const project = { directory: join(projects.path, manager), registry: registry.url, version };
  await checks.check(manager, "install and run a program", () => installWith(manager, project));
}

// The first run fills the registry with the dependencies, so that the others do not measure the network. The best of them
// counts, because the machine also does other work.
const runs: { readonly seconds: number; readonly stdout: string }[] = [];
for (let run = 0; run <= measuredRuns; run += 1) {
  const cache = join(projects.path, "npx-cache");
  const empty = join(projects.path, "npx");
  await rm(cache, { recursive: true, force: true });
  await mkdir(empty, { recursive: true });
  const { milliseconds, stdout } = await runOrThrow({
    command: "npx",
    args: ["--yes", `@likeness/cli@${version}`, "--version"],
    cwd: empty,
    env: { npm_config_cache: cache, npm_config_registry: `${registry.url}/` },
  });
  if (run > 0) runs.push({ seconds: milliseconds / 1_000, stdout: stdout.trim() });
}
const seconds = Math.min(...runs.map((run) => run.seconds));
const all = runs.map((run) => run.seconds.toFixed(1)).join(", ");
await checks.check("npx @likeness/cli", `${seconds.toFixed(1)} s with an empty cache (${all})`, async () => [
  ...runs.filter(({ stdout }) => stdout !== version).map(({ stdout }) => `printed ${stdout}`),
  ...(seconds <= npxSeconds ? [] : [`more than ${npxSeconds} s`]),
]);

console.log(`\n${checks.passed()} passed, ${checks.failed()} failed`);
if (checks.failed() > 0) process.exitCode = 1;
