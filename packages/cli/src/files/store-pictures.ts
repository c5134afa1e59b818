import type { Image } from "@likeness/client";
import {
  cannotWrite,
  type Destination,
  endingOf,
  type FileDestination,
  pathOf,
  taken,
} from "./destination.ts";
import { writeWhole } from "./write-whole.ts";

export interface Picture {
  readonly image: Image;
  readonly bytes: Uint8Array;
}

export interface StoredPicture extends Picture {
  /** Null: for standard output. */
  readonly path: string | null;
}

export async function storePictures(
  pictures: readonly Picture[],
  destination: Destination,
): Promise<StoredPicture[]> {
  if (destination.kind === "stdout") return pictures.map((picture) => ({ ...picture, path: null }));
  const stored: StoredPicture[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? destination.name : `${destination.name}-${attempt}`;
    const path = await storeAs({ ...destination, name }, pictures, stored);
    if (path === undefined) return stored;
    if (destination.ifTaken === "refuse") throw taken(path);
  }
}

/** Adds those it could store; gives the name that was taken, if one was. */
async function storeAs(
  destination: FileDestination,
  pictures: readonly Picture[],
  stored: StoredPicture[],
): Promise<string | undefined> {
  for (const [index, picture] of pictures.entries()) {
    if (index < stored.length) continue;
    const path = pathOf(destination, index, pictures.length, `.${endingOf(picture.image.format)}`);
    try {
      if (!(await writeWhole(path, picture.bytes, destination.ifTaken === "replace"))) return path;
    } catch (error) {
      throw cannotWrite(path, error);
    }
    stored.push({ ...picture, path });
  }
  return undefined;
}
