import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { rootFolder } from "../lib/paths.ts";
import { runOrThrow } from "../lib/run-command.ts";

export interface Packed {
  readonly name: string;
  readonly tarball: string;
  /** The unpacked tarball. */
  readonly folder: string;
}

/** Packs all packages that are not private. */
export async function packAll(into: string): Promise<readonly Packed[]> {
  const packages = join(rootFolder, "packages");
  const folders = (await readdir(packages)).map((name) => join(packages, name));
  const packed = await Promise.all(folders.map((folder) => pack(folder, into)));
  return packed.filter((one) => one !== undefined);
}

async function pack(folder: string, into: string): Promise<Packed | undefined> {
  const { name, private: isPrivate } = await readManifest(folder);
  if (typeof name !== "string" || isPrivate === true) return undefined;
  const fileName = name.replace("@", "").replace("/", "-");
  const tarball = join(into, `${fileName}.tgz`);
  await runOrThrow({ command: "pnpm", args: ["pack", "--out", tarball], cwd: folder });
  const unpacked = join(into, fileName);
  await mkdir(unpacked);
  await runOrThrow({ command: "tar", args: ["-xzf", tarball, "-C", unpacked, "--strip-components=1"] });
  return { name, tarball, folder: unpacked };
}

export async function readManifest(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (typeof manifest !== "object" || manifest === null)
    throw new Error(`${folder}/package.json is not an object.`);
  return { ...manifest };
}
