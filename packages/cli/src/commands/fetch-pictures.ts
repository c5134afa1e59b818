import type { Image, Likeness } from "@likeness/client";
import { Failure } from "../failure.ts";
import { formatOf } from "../files/picture-format.ts";
import type { Picture } from "../files/store-pictures.ts";

/** What a finished job and a saved avatar say of their pictures. */
export interface Pictured {
  readonly imageUrl: string;
  /** Empty from servers (Pi's) that give one address and no more. */
  readonly images: readonly Image[];
}

/** Every picture, each of them seen to be one. Rejects when one is missing, empty or something else. */
export async function fetchPictures(
  likeness: Likeness,
  { imageUrl, images }: Pictured,
  options: { signal: AbortSignal; deadline?: number | undefined },
): Promise<Picture[]> {
  if (images.length === 0) return [await fetchUnknown(likeness, imageUrl, options)];
  return Promise.all(
    images.map(async (image) => {
      const bytes = await fetchBytes(likeness, image.url, options);
      const format = formatOf(bytes);
      if (format === undefined) throw notAPicture(bytes);
      return { image: { ...image, format }, bytes };
    }),
  );
}

/** A picture of which only the address is known. */
async function fetchUnknown(
  likeness: Likeness,
  imageUrl: string,
  options: { signal: AbortSignal; deadline?: number | undefined },
): Promise<Picture> {
  const bytes = await fetchBytes(likeness, imageUrl, options);
  const format = formatOf(bytes);
  if (format === undefined) throw notAPicture(bytes);
  const { default: sharp } = await import("sharp");
  const { width, height } = await sharp(bytes)
    .metadata()
    .catch((cause: unknown) => {
      throw notAPicture(bytes, cause);
    });
  return { image: { format, width, height }, bytes };
}

async function fetchBytes(
  likeness: Likeness,
  address: string,
  options: { signal: AbortSignal; deadline?: number | undefined },
): Promise<Uint8Array> {
  if (address === "" || !URL.canParse(address, "http://localhost/")) {
    throw new Failure(
      "no_picture",
      "The job is completed, but its picture has no address that can be asked.",
    );
  }
  return likeness.assets.bytes(address, options);
}

function notAPicture(bytes: Uint8Array, cause?: unknown): Failure {
  const what = bytes.byteLength === 0 ? "nothing" : "something that is no picture";
  return new Failure("no_picture", `The job is completed, but the address of its picture holds ${what}.`, {
    hint: "Tell whoever runs the server; with --json, the job shows the address.",
    ...(cause !== undefined && { cause }),
  });
}
