import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmInstall, pinnedVersions } from "../lib/install-packages.ts";
import { benchDirectory } from "../lib/paths.ts";
import type { Packed } from "./pack-all.ts";

const devDependencies = {
  "@types/node": "^24.0.0",
  "@types/pg": "^8.20.0",
  typescript: "6.0.3",
  ...pinnedVersions.environments,
};

/** Creates a project with the files of `fixtures/` and the tools that use our packages. Returns its directory. */
export async function createProject(parent: string): Promise<string> {
  const directory = join(parent, "project");
  await mkdir(directory);
  await cp(join(benchDirectory, "fixtures"), directory, { recursive: true });
  await install(directory, { devDependencies });
  return directory;
}

/** Installs the packed packages into the project. */
export async function installPacked(directory: string, packages: readonly Packed[]): Promise<void> {
  await install(directory, { devDependencies, ...npmProject(packages) });
}

/** Fields of the package.json of a project that depends on packed packages. */
export function npmProject(packages: readonly Packed[]) {
  return {
    dependencies: Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`])),
    // Resolves dependencies between the packages to the packed files instead of the registry.
    overrides: Object.fromEntries(packages.map(({ name }) => [name, `$${name}`])),
  };
}

async function install(directory: string, fields: object): Promise<void> {
  const manifest = { private: true, type: "module", ...fields };
  await writeFile(join(directory, "package.json"), JSON.stringify(manifest, null, 2));
  await npmInstall(directory);
}
