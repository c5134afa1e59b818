import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow } from "../lib/run-command.ts";
import { npmProject } from "../packaging/create-project.ts";
import type { Packed } from "../packaging/pack-all.ts";

/**
 * Writes a software bill of materials (CycloneDX, JSON) of what npm installs with all packages, and returns its path. Libraries that are
 * part of our files are not dependencies; each package lists them in dist/THIRD-PARTY-NOTICES.txt.
 */
export async function writeSbom(
  packages: readonly Packed[],
  { temporary, into }: { temporary: string; into: string },
): Promise<string> {
  await mkdir(temporary, { recursive: true });
  const manifest = { name: "likeness", version: "0.0.0", ...npmProject(packages) };
  await writeFile(join(temporary, "package.json"), JSON.stringify(manifest));
  const npm = (...args: readonly string[]) => runOrThrow({ command: "npm", args, cwd: temporary });
  await npm("install", "--package-lock-only", "--no-audit", "--no-fund", "--loglevel=error");
  const { stdout } = await npm("sbom", "--package-lock-only", "--omit=dev", "--sbom-format=cyclonedx");
  await mkdir(into, { recursive: true });
  const file = join(into, "likeness.cdx.json");
  await writeFile(file, stdout);
  return file;
}
