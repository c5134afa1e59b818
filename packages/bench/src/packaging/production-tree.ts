import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const lockedPackage = z.object({
  version: z.string().optional(),
  /** As in its package.json, which npm copies into the lock file. */
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).optional(),
});
const lockFile = z.object({ packages: z.record(z.string(), lockedPackage) });

/** A package that is installed for another one. */
export interface TreePackage {
  readonly name: string;
  readonly version: string;
  /** `undefined` if its package.json has none. */
  readonly license: string | undefined;
  /** Of its own files. 0 if npm has not installed it, because it is for another platform. */
  readonly bytes: number;
}

/**
 * What npm installs with a package: itself, and its dependencies for all platforms. Optional peers are not included, even if the project
 * has them for other reasons.
 */
export async function productionTrees(
  project: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly TreePackage[]>> {
  const { packages } = lockFile.parse(JSON.parse(await readFile(join(project, "package-lock.json"), "utf8")));

  /** The place where Node finds a package that the package at another place imports. */
  const resolve = (from: string, name: string): string | undefined => {
    const place = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (from === "") return undefined;
    return resolve(from.slice(0, Math.max(0, from.lastIndexOf("node_modules/") - 1)), name);
  };
  const placesOf = (place: string, found: Set<string>): Set<string> => {
    found.add(place);
    const {
      dependencies = {},
      optionalDependencies = {},
      peerDependencies = {},
      peerDependenciesMeta: meta = {},
    } = packages[place] ?? {};
    const peers = Object.keys(peerDependencies).filter((name) => meta[name]?.optional !== true);
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) {
      const next = resolve(place, name);
      if (next !== undefined && !found.has(next)) placesOf(next, found);
    }
    return found;
  };

  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (place: string): Promise<number> => {
    const known = sizes.get(place) ?? bytesIn(join(project, place));
    sizes.set(place, known);
    return known;
  };
  const trees = names.map(async (name) => {
    const places = [...placesOf(`node_modules/${name}`, new Set())];
    const tree = places.map(async (place) => ({
      name: place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
      version: packages[place]?.version ?? "",
      license: packages[place]?.license,
      bytes: await sizeOf(place),
    }));
    return [name, await Promise.all(tree)] as const;
  });
  return new Map(await Promise.all(trees));
}

/** The sum of the sizes of the files in a directory, without packages installed inside it. */
async function bytesIn(directory: string): Promise<number> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const sizes = entries.map((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? 0 : bytesIn(path);
    return entry.isFile() ? stat(path).then(({ size }) => size) : 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
