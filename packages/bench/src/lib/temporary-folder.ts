import { mkdir, mkdtempDisposable } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./paths.ts";

/** Creates a temporary folder on the disk of the repository, because the system's own may be in memory. */
export async function temporaryFolder(
  name: string,
  parent: string = cacheFolder,
): Promise<AsyncDisposable & { readonly path: string }> {
  await mkdir(parent, { recursive: true });
  return mkdtempDisposable(join(parent, `${name}-`));
}
