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
    frame,
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

async function frame(
  bytes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const limits = { limitInputPixels: maxPixels };
  // Blurred when small, which takes a hundredth of the time and looks the same.
  const background = await sharp(bytes, limits)
    .autoOrient()
    .flatten({ background: "#ffffff" })
    .resize({ width: Math.round(width / 8), height: Math.round(height / 8), fit: "cover" })
    .blur(6)
    .png()
    .toBuffer();
  const picture = await sharp(bytes, limits)
    .autoOrient()
    .resize({ width, height, fit: "inside" })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(background)
    .resize({ width, height, fit: "fill" })
    .composite([{ input: picture, gravity: "centre" }])
    .jpeg({ quality: 85 })
    .toBuffer();
}
