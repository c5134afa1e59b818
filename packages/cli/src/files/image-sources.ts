import { usageError } from "../errors/cli-error.ts";
import { resolveReferences } from "./references.ts";
import type { WorkingDirectory } from "./resolve-path.ts";

/** Images of the command line: files of this machine, and URLs that the server downloads. */
export interface ImageSources {
  /** Absolute paths. */
  readonly paths: readonly string[];
  readonly urls: readonly string[];
}

/** Throws a usage error, which starts with `option`, for other URLs and for files that do not exist. */
export async function resolveImageSources(
  images: readonly string[],
  base: WorkingDirectory,
  option: string,
): Promise<ImageSources> {
  const isUrl = (image: string) => /^[a-z][a-z\d+.-]+:\/\//i.test(image);
  const urls = images.filter(isUrl);
  const rejected = urls.find((url) => !/^https:/i.test(url));
  if (rejected !== undefined)
    throw usageError(`${option}${rejected}: URLs must be public https URLs.`, "Or pass the path of a file.");
  const files = images.filter((image) => !isUrl(image));
  return { paths: await resolveReferences(files, base, option), urls };
}
