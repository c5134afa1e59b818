import { mkdir, mkdtempDisposable } from "node:fs/promises";
import { join } from "node:path";
import { cacheDirectory } from "./paths.ts";

/** Creates a temporary directory on the disk of the repository, because the system's own may be in memory. */
export async function temporaryDirectory(
  name: string,
  parent: string = cacheDirectory,
): Promise<AsyncDisposable & { readonly path: string }> {
  await mkdir(parent, { recursive: true });
  return mkdtempDisposable(join(parent, `${name}-`));
}
