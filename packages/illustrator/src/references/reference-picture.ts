import sharp from "sharp";
import { limitConcurrency } from "../raster/limit-concurrency.ts";
import { toBuffer } from "../raster/to-buffer.ts";
import { cropTo } from "./crop.ts";
import type { DecodedImage } from "./decode-image.ts";
import { decodeImage } from "./decode-image.ts";

/** An image to show as it is: cropped around its face, with its data URI. */
export interface ReferencePicture {
  readonly image: DecodedImage;
  readonly href: string;
}

const maxSide = 1024;

/** Decodes an image and crops it to an aspect ratio, width to height. */
export async function decodeReferencePicture(
  bytes: Uint8Array,
  ratio: number,
  height: number,
  param: string,
): Promise<ReferencePicture> {
  const original = await decodeImage(bytes, maxSide, param);
  return limitConcurrency(async () => {
    const size = { width: Math.round(height * ratio), height };
    const cropped = sharp(toBuffer(original.data), {
      raw: { width: original.width, height: original.height, channels: 4 },
    })
      .extract(cropTo(original, ratio))
      .resize(size.width, size.height, { fit: "fill" });
    const data = await cropped.clone().raw().toBuffer();
    const jpeg = await cropped
      .flatten({ background: "#fdfcf8" })
      .jpeg({ quality: 90, chromaSubsampling: "4:4:4" })
      .toBuffer();
    return { image: { ...size, data }, href: `data:image/jpeg;base64,${jpeg.toString("base64")}` };
  });
}
