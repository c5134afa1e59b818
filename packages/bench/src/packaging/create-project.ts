import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmInstall, pinnedVersions } from "../lib/install-packages.ts";
import { benchDirectory } from "../lib/paths.ts";
import type { Packed } from "./pack-all.ts";

/** Creates a project with the packed packages and the files of `fixtures/`. Returns its directory. */
export async function createProject(parent: string, packages: readonly Packed[]): Promise<string> {
  const directory = join(parent, "project");
  await mkdir(directory);
  const dependencies = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = {
    private: true,
    type: "module",
    dependencies,
    // Resolves dependencies between the packages to the packed files instead of the registry.
    overrides: Object.fromEntries(packages.map(({ name }) => [name, `$${name}`])),
    devDependencies: {
      "@types/node": "^24.0.0",
      "@types/pg": "^8.20.0",
      typescript: "6.0.3",
      ...pinnedVersions.environments,
    },
  };
  await writeFile(join(directory, "package.json"), JSON.stringify(manifest, null, 2));
  await cp(join(benchDirectory, "fixtures"), directory, { recursive: true });
  await npmInstall(directory);
  return directory;
}
