import type { ImageProcessor } from "../../ports/image-processor.ts";

const maxPixels = 100_000_000;
const thumbnailSide = 256;

const mediaTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
  svg: "image/svg+xml",
};

/** Reads images with sharp, which is loaded on first use. */
export function createSharpImageProcessor(): ImageProcessor {
  return {
    async describe(bytes) {
      const { default: sharp } = await import("sharp");
      const { format, width, height } = await sharp(bytes, { limitInputPixels: maxPixels }).metadata();
      const mediaType = mediaTypes[format];
      if (mediaType === undefined) throw new TypeError(`An image has the unsupported format ${format}.`);
      return { format, mediaType, width, height };
    },
    async createThumbnail(bytes) {
      return { bytes: await shrink(bytes, thumbnailSide), mediaType: "image/webp" };
    },
    shrink,
  };
}

async function shrink(bytes: Uint8Array, side: number): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return sharp(bytes, { limitInputPixels: maxPixels })
    .autoOrient()
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 80, effort: 0 })
    .toBuffer();
}
