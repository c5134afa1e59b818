import type { Image, Likeness } from "@likeness/client";
import type { Picture } from "../files/store-pictures.ts";

export function fetchPictures(
  likeness: Likeness,
  images: readonly Image[],
  options: { signal: AbortSignal; deadline?: number | undefined },
): Promise<Picture[]> {
  return Promise.all(
    images.map(async (image) => ({ image, bytes: await likeness.assets.bytes(image, options) })),
  );
}
