import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { rootDirectory } from "../lib/paths.ts";
import { runOrThrow } from "../lib/run-command.ts";

export interface Packed {
  readonly name: string;
  readonly tarball: string;
  /** The unpacked tarball. */
  readonly directory: string;
}

/** Packs all packages that are not private, of this repository or of a copy of it. */
export async function packAll(into: string, repository = rootDirectory): Promise<readonly Packed[]> {
  const packages = join(repository, "packages");
  const directories = (await readdir(packages)).map((name) => join(packages, name));
  const packed = await Promise.all(directories.map((directory) => pack(directory, into)));
  return packed.filter((one) => one !== undefined);
}

async function pack(directory: string, into: string): Promise<Packed | undefined> {
  const { name, private: isPrivate } = await readManifest(directory);
  if (typeof name !== "string" || isPrivate === true) return undefined;
  const fileName = name.replace("@", "").replace("/", "-");
  const tarball = join(into, `${fileName}.tgz`);
  await runOrThrow({ command: "pnpm", args: ["pack", "--out", tarball], cwd: directory });
  const unpacked = join(into, fileName);
  await mkdir(unpacked);
  await runOrThrow({ command: "tar", args: ["-xzf", tarball, "-C", unpacked, "--strip-components=1"] });
  return { name, tarball, directory: unpacked };
}

export async function readManifest(directory: string): Promise<Readonly<Record<string, unknown>>> {
  const manifest: unknown = JSON.parse(await readFile(join(directory, "package.json"), "utf8"));
  if (typeof manifest !== "object" || manifest === null)
    throw new Error(`${directory}/package.json is not an object.`);
  return { ...manifest };
}
