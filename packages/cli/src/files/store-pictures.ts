import { readdir } from "node:fs/promises";
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
  /** What is known of it: some servers tell no more than its address. */
  readonly image: Pick<Image, "format" | "width" | "height"> & Partial<Image>;
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
  let number = await firstNumber(destination, pictures);
  for (const picture of pictures) {
    for (;;) {
      const path = pathOf(destination, number, `.${endingOf(picture.image.format)}`);
      number = (number ?? 1) + 1;
      if (await store(path, picture, destination)) {
        stored.push({ ...picture, path });
        break;
      }
      if (destination.ifTaken === "refuse") throw taken(path);
    }
  }
  return stored;
}

/** Of the first picture's file; null: its name has none. Several go on with the series that is there. */
async function firstNumber(
  destination: FileDestination,
  pictures: readonly Picture[],
): Promise<number | null> {
  const [first] = pictures;
  if (pictures.length <= 1) return null;
  if (destination.ifTaken !== "number" || first === undefined) return 1;
  const ending = destination.ending ?? `.${endingOf(first.image.format)}`;
  const names = await readdir(destination.folder);
  const numbers = names.map((name) => {
    const isOurs = name.startsWith(`${destination.name}-`) && name.endsWith(ending);
    const number = isOurs ? name.slice(destination.name.length + 1, -ending.length) : "";
    return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0;
  });
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
}

async function store(path: string, { bytes }: Picture, { ifTaken }: FileDestination): Promise<boolean> {
  try {
    return await writeWhole(path, bytes, ifTaken === "replace");
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
