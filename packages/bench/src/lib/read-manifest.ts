import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The package.json of a directory. */
export async function readManifest(directory: string): Promise<Readonly<Record<string, unknown>>> {
  const manifest: unknown = JSON.parse(await readFile(join(directory, "package.json"), "utf8"));
  if (typeof manifest !== "object" || manifest === null)
    throw new Error(`${directory}/package.json is not an object.`);
  return { ...manifest };
}
