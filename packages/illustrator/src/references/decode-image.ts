import sharp from "sharp";
import { IllustratorError } from "../illustrator-error.ts";
import { limitConcurrency } from "../raster/limit-concurrency.ts";
import { toBuffer } from "../raster/to-buffer.ts";
import { detectHeifFormat, withAvifBrand } from "./heif-format.ts";

/** Decoding stops at this many pixels: a small file can unfold into gigabytes. */
const maxPixels = 50_000_000;

/** A decoded picture: upright, sRGB with alpha, nothing of the upload but its colours. */
export interface DecodedImage {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha. */
  readonly data: Uint8Array;
}

/**
 * Reads a JPEG, PNG, WebP or AVIF so that its longer side is at most `longest`. A JPEG is made smaller while
 * it is decoded, so a large photo costs little more than a small one.
 *
 * @throws IllustratorError `invalid_reference` for what is not a whole picture.
 */
export function decodeImage(bytes: Uint8Array, longest: number, param: string): Promise<DecodedImage> {
  return limitConcurrency(async () => {
    let kind: ReturnType<typeof detectHeifFormat>;
    try {
      const file = toBuffer(bytes);
      kind = detectHeifFormat(file);
      const picture = sharp(kind === "avif" ? withAvifBrand(file) : file, { limitInputPixels: maxPixels });
      const { format, compression } = await picture.metadata();
      const isAvif = format === "heif" && compression === "av1";
      if (format !== "jpeg" && format !== "png" && format !== "webp" && !isAvif) {
        throw new Error(`it is ${format}`);
      }
      const { data, info } = await picture
        .autoOrient()
        .resize(longest, longest, { fit: "inside", withoutEnlargement: true })
        .toColourspace("srgb")
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      return { width: info.width, height: info.height, data };
    } catch (cause) {
      throw new IllustratorError(
        "invalid_reference",
        kind === "heic"
          ? `${param} is a HEIC or HEIF picture, which is not supported: convert it to JPEG, PNG, WebP or AVIF.`
          : `${param} is not a whole JPEG, PNG, WebP or AVIF picture of at most 50 megapixels.`,
        { param, cause },
      );
    }
  });
}
