import type { Warning } from "../../../model/job.ts";
import type { ImageModelElement, ImageModelRequest } from "../../../ports/image-model.ts";
import type { InputImage } from "../../../ports/picture-provider.ts";

/** The images that a call starts from, and the number by which the prompt mentions each, from 1. */
export interface InputImages {
  readonly images: readonly InputImage[];
  /** The image that is edited. */
  readonly picture: number | null;
  readonly references: readonly number[];
  readonly elements: readonly { readonly number: number; readonly element: ImageModelElement }[];
  /** By the place of the character in the cast; null without an image. */
  readonly members: readonly (number | null)[];
  /** Of the images that the model has no room for. */
  readonly warnings: readonly Warning[];
}

/** Larger images only take longer to upload. */
const largestSide = 2048;

/** Takes as many of the request's images as the model can, the most important ones first. */
export async function collectImages(request: ImageModelRequest, limit: number): Promise<InputImages> {
  const images: InputImage[] = [];
  let left = 0;
  const add = async (bytes: Uint8Array): Promise<number | null> => {
    if (images.length < limit) return images.push(await toInputImage(bytes));
    left += 1;
    return null;
  };
  const { base, cast, emotion } = request;
  const edited = request.picture ?? base?.reference;
  const picture = edited ? await add(edited) : null;
  const references: number[] = [];
  const elements: { number: number; element: ImageModelElement }[] = [];
  const members: (number | null)[] = [];
  // An emotion changes nothing but the face, so the image that has it shows everything else.
  if (emotion === undefined || picture === null) {
    for (const member of cast?.members ?? []) {
      const image =
        "reference" in member ? member.reference : "picture" in member ? member.picture : undefined;
      members.push(image ? await add(image) : null);
    }
    for (const bytes of request.references) {
      const number = await add(bytes);
      if (number !== null) references.push(number);
    }
    for (const element of request.elements ?? []) {
      const number = await add(element.bytes);
      if (number !== null) elements.push({ number, element });
    }
  }
  return {
    images,
    picture,
    references,
    elements,
    members,
    warnings: left === 0 ? [] : [leftOut(left, limit)],
  };
}

function leftOut(left: number, limit: number): Warning {
  const some = left === 1 ? "One image was" : `${left} images were`;
  const most = limit === 0 ? "takes no images" : `takes at most ${limit} image${limit === 1 ? "" : "s"}`;
  return { code: "images_left_out", message: `${some} not sent, because the image model ${most}.` };
}

async function toInputImage(bytes: Uint8Array): Promise<InputImage> {
  const { default: sharp } = await import("sharp");
  const { format, width, height, orientation = 1 } = await sharp(bytes).metadata();
  const mediaType = mediaTypes[format];
  const fits = Math.max(width, height) <= largestSide && orientation === 1;
  if (mediaType !== undefined && fits) return { bytes, mediaType };
  // An SVG is enlarged to what models start from.
  const density =
    format === "svg" ? { density: Math.min(2400, (72 * 1024) / Math.max(width, height, 1)) } : {};
  const pixels = sharp(bytes, density)
    .autoOrient()
    .resize({ width: largestSide, height: largestSide, fit: "inside", withoutEnlargement: true });
  return { bytes: await pixels.png({ compressionLevel: 2 }).toBuffer(), mediaType: "image/png" };
}

const mediaTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
};
