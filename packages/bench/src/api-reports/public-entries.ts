import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readManifest } from "../lib/read-manifest.ts";

export interface PublicPackage {
  readonly name: string;
  readonly directory: string;
  readonly entries: readonly PublicEntry[];
}

export interface PublicEntry {
  /** What users import, such as `@likeness/client/manage`. */
  readonly specifier: string;
  /** The file with the declarations, which users get as well. */
  readonly types: string;
  /** The name of the report in the directory `api` of the package. */
  readonly report: string;
}

/** The packages that are not private, each after those of the workspace that it depends on. */
export async function publicPackages(packagesDirectory: string): Promise<readonly PublicPackage[]> {
  const names = (await readdir(packagesDirectory)).toSorted();
  const manifests = new Map<string, Manifest>();
  for (const name of names) {
    const directory = join(packagesDirectory, name);
    const manifest = await readManifest(directory);
    if (manifest["private"] === true || typeof manifest["name"] !== "string") continue;
    manifests.set(manifest["name"], { directory, manifest });
  }
  const ordered = new Set<string>();
  const add = (name: string, dependents: readonly string[]) => {
    const found = manifests.get(name);
    if (!found || dependents.includes(name)) return;
    const { dependencies = {}, devDependencies = {} } = found.manifest;
    for (const dependency of Object.keys({ ...Object(dependencies), ...Object(devDependencies) }))
      add(dependency, [...dependents, name]);
    ordered.add(name);
  };
  for (const name of manifests.keys()) add(name, []);
  return [...ordered].flatMap((name) => {
    const found = manifests.get(name);
    return found ? [{ name, directory: found.directory, entries: entriesOf(name, found) }] : [];
  });
}

interface Manifest {
  readonly directory: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

function entriesOf(name: string, { directory, manifest }: Manifest): PublicEntry[] {
  return Object.entries(Object(manifest["exports"])).flatMap(([entry, target]: [string, unknown]) => {
    const types = declarationsOf(target);
    if (types === undefined) return [];
    return [
      {
        specifier: join(name, entry),
        types: join(directory, types),
        report: `${entry === "." ? "index" : entry.slice("./".length).replaceAll("/", ".")}.api.md`,
      },
    ];
  });
}

/** The first file of declarations; those for CommonJS are copies. */
function declarationsOf(target: unknown): string | undefined {
  if (typeof target === "string") return target.endsWith(".d.ts") ? target : undefined;
  if (typeof target !== "object" || target === null) return undefined;
  for (const value of Object.values(target)) {
    const declarations = declarationsOf(value);
    if (declarations !== undefined) return declarations;
  }
  return undefined;
}
