import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { rootDirectory } from "../lib/paths.ts";
import { readManifest } from "../lib/read-manifest.ts";
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
