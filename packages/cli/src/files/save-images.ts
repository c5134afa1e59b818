import { readdir } from "node:fs/promises";
import type { Image } from "@likeness/client";
import {
  type Destination,
  extensionOf,
  type FileDestination,
  fileExistsError,
  pathOf,
  writeError,
} from "./destination.ts";
import { writeFileAtomic } from "./write-file-atomic.ts";

export interface ImageFile {
  /** Some servers provide only the URL; the rest is then read from the image. */
  readonly image: Pick<Image, "format" | "width" | "height"> & Partial<Image>;
  readonly bytes: Uint8Array;
}

export interface SavedImage extends ImageFile {
  /** Null for standard output. */
  readonly path: string | null;
}

export async function saveImages(
  images: readonly ImageFile[],
  destination: Destination,
): Promise<SavedImage[]> {
  if (destination.kind === "stdout") return images.map((image) => ({ ...image, path: null }));
  const saved: SavedImage[] = [];
  let number = await firstNumber(destination, images);
  for (const image of images) {
    for (;;) {
      const path = pathOf(destination, number, `.${extensionOf(image.image.format)}`);
      number = (number ?? 1) + 1;
      if (await writeOrSkip(path, image.bytes, destination)) {
        saved.push({ ...image, path });
        break;
      }
      if (destination.ifExists === "fail") throw fileExistsError(path);
    }
  }
  return saved;
}

/** Writes a file of another kind. Returns its path; null for standard output. */
export async function saveFile(
  bytes: Uint8Array,
  extension: string,
  destination: Destination,
): Promise<string | null> {
  if (destination.kind === "stdout") return null;
  for (let number: number | null = null; ; number = (number ?? 1) + 1) {
    const path = pathOf(destination, number, extension);
    if (await writeOrSkip(path, bytes, destination)) return path;
    if (destination.ifExists === "fail") throw fileExistsError(path);
  }
}

/** The number of the first file; null if files are not numbered. An existing series is continued. */
async function firstNumber(
  destination: FileDestination,
  images: readonly ImageFile[],
): Promise<number | null> {
  const [first] = images;
  if (images.length <= 1) return null;
  if (destination.ifExists !== "number" || first === undefined) return 1;
  const extension = destination.extension ?? `.${extensionOf(first.image.format)}`;
  const names = await readdir(destination.directory);
  const numbers = names.map((name) => {
    const isNumbered = name.startsWith(`${destination.name}-`) && name.endsWith(extension);
    const number = isNumbered ? name.slice(destination.name.length + 1, -extension.length) : "";
    return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0;
  });
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
}

/** Returns false if the file exists and is not to be replaced. */
async function writeOrSkip(path: string, bytes: Uint8Array, { ifExists }: FileDestination): Promise<boolean> {
  try {
    return await writeFileAtomic(path, bytes, ifExists === "replace");
  } catch (error) {
    throw writeError(path, error);
  }
}
