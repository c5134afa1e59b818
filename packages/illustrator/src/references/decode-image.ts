import sharp from "sharp";
import { IllustratorError } from "../illustrator-error.ts";
import { limitConcurrency } from "../raster/limit-concurrency.ts";
import { toBuffer } from "../raster/to-buffer.ts";
import { detectHeifFormat, withAvifBrand } from "./heif-format.ts";

/** Limits decoding, as a small file can decompress to gigabytes. */
const maxPixels = 50_000_000;

/** A decoded image: upright, sRGB with alpha, without metadata. */
export interface DecodedImage {
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8Array;
}

/**
 * Decodes a JPEG, PNG, WebP or AVIF with a longer side of at most `longest`. JPEGs are downscaled while
 * decoding, so large photos cost little more than small ones.
 *
 * @throws IllustratorError `invalid_reference` if it is not a complete image.
 */
export function decodeImage(bytes: Uint8Array, longest: number, param: string): Promise<DecodedImage> {
  return limitConcurrency(async () => {
    let kind: ReturnType<typeof detectHeifFormat>;
    try {
      const file = toBuffer(bytes);
      kind = detectHeifFormat(file);
      const decoder = sharp(kind === "avif" ? withAvifBrand(file) : file, { limitInputPixels: maxPixels });
      const { format, compression } = await decoder.metadata();
      const isAvif = format === "heif" && compression === "av1";
      if (format !== "jpeg" && format !== "png" && format !== "webp" && !isAvif) {
        throw new Error(`it is ${format}`);
      }
      const { data, info } = await decoder
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
          ? `${param} is a HEIC or HEIF image, which is not supported: convert it to JPEG, PNG, WebP or AVIF.`
          : `${param} is not a complete JPEG, PNG, WebP or AVIF image of at most 50 megapixels.`,
        { param, cause },
      );
    }
  });
}
