import { mkdir, mkdtempDisposable } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./paths.ts";

/** A folder for as long as it is in scope, on the disk of the repository: the system's own may be memory. */
export async function temporaryFolder(
  name: string,
  parent: string = cacheFolder,
): Promise<AsyncDisposable & { readonly path: string }> {
  await mkdir(parent, { recursive: true });
  return mkdtempDisposable(join(parent, `${name}-`));
}
