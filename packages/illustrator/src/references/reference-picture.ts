import sharp from "sharp";
import { limitConcurrency } from "../raster/limit-concurrency.ts";
import { toBuffer } from "../raster/to-buffer.ts";
import { cropTo, cropToFace } from "./crop.ts";
import type { DecodedImage } from "./decode-image.ts";
import { decodeImage } from "./decode-image.ts";
import { loadFaceAnalyzer } from "./photo/load-face-analyzer.ts";
import { preparePhoto } from "./photo/prepare-photo.ts";

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
  const { image: original, face } = await preparePhoto(
    await decodeImage(bytes, maxSide, param),
    { cutsOut: false, replacesClothes: false, measuresHair: false },
    await loadFaceAnalyzer(),
  );
  const window = face === undefined ? cropTo(original, ratio) : cropToFace(original, ratio, face, 4.1);
  return limitConcurrency(async () => {
    const size = { width: Math.round(height * ratio), height };
    const cropped = sharp(toBuffer(original.data), {
      raw: { width: original.width, height: original.height, channels: 4 },
    })
      .extract(window)
      .resize(size.width, size.height, { fit: "fill" });
    const data = await cropped.clone().raw().toBuffer();
    const jpeg = await cropped
      .flatten({ background: "#fdfcf8" })
      .jpeg({ quality: 90, chromaSubsampling: "4:4:4" })
      .toBuffer();
    return { image: { ...size, data }, href: `data:image/jpeg;base64,${jpeg.toString("base64")}` };
  });
}
