import pLimit from "p-limit";
import type { Sharp, SharpOptions } from "sharp";
import type { ImageSanitizer, SanitizedImage } from "../../ports/image-sanitizer.ts";
import { withAvifBrand } from "./heif-kind.ts";
import { type ImageKind, kindOfBytes } from "./kind-of-bytes.ts";

const maxPixels = 100_000_000;

/** An AVIF is decoded as a whole, with almost 20 bytes per pixel; other formats mostly line by line. */
const maxAvifPixels = 40_000_000;

/** Twice the usual size of generated images. */
const maxSide = 2048;

/** Sanitizes images with sharp, which is loaded on first use. */
export function createSharpImageSanitizer(): ImageSanitizer {
  // One at a time, because a decoded image can take hundreds of megabytes.
  const limit = pLimit(1);
  return { sanitize: (bytes) => limit(() => sanitize(bytes)) };
}

async function sanitize(bytes: Uint8Array): Promise<SanitizedImage | { readonly refused: string }> {
  // sharp rejects a Uint8Array of another realm, as in test environments such as jsdom.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const payload = kindOfBytes(buffer);
  if ("other" in payload) {
    return {
      refused: `is not a JPEG, PNG, WebP or AVIF image: its first bytes say it is ${payload.other}`,
    };
  }
  const { kind } = payload;
  if (kind === "heic") {
    return {
      refused: "is a HEIC or HEIF image, which is not supported: convert it to JPEG, PNG, WebP or AVIF",
    };
  }
  const { default: sharp } = await import("sharp");
  const file = kind === "avif" ? withAvifBrand(buffer) : buffer;
  try {
    // Reads only the header, to check the size before any memory is allocated for it.
    const { width, height } = await sharp(file, { ...strict, limitInputPixels: false }).metadata();
    const pixelLimit = kind === "avif" ? maxAvifPixels : maxPixels;
    if (width * height > pixelLimit) {
      const size = `${grouped(width)} x ${grouped(height)}`;
      return { refused: `is ${size} pixels; at most ${pixelLimit / 1_000_000} megapixels are allowed` };
    }
    if (kind === "png" && !hasPngEnd(file)) return damaged("its end is missing");
    const upright = sharp(file, { ...strict, limitInputPixels: pixelLimit })
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: "inside", withoutEnlargement: true })
      // Makes the color profile unnecessary, so that no metadata has to be kept.
      .toColourspace("srgb");
    return {
      bytes: await encoders[kind](upright).toBuffer(),
      mediaType: kind === "avif" ? "image/webp" : `image/${kind}`,
    };
  } catch (error) {
    return damaged(reasonOf(error));
  }
}

/** Reads the first frame of an animation. Fails on warnings, because the decoder then guesses missing data. */
const strict: SharpOptions = { failOn: "warning", pages: 1 };

const encoders: Record<Exclude<ImageKind, "heic">, (image: Sharp) => Sharp> = {
  jpeg: (image) => image.jpeg({ quality: 92 }),
  png: (image) => image.png(),
  // The default effort takes a second for a large image and saves little.
  webp: (image) => image.webp({ quality: 92, effort: 2 }),
  // Encoding AVIF takes many times as long.
  avif: (image) => image.webp({ quality: 92, effort: 2 }),
};

function damaged(reason: string): { refused: string } {
  return { refused: `is damaged or cut short: ${reason}` };
}

/** Whether a PNG has its last chunk, which the decoder does not require. Reads chunk by chunk, because data may look like a chunk. */
function hasPngEnd(file: Buffer): boolean {
  for (let at = signatureBytes; at + emptyChunkBytes <= file.length; ) {
    if (file.readUInt32BE(at + 4) === iend) return true;
    at += emptyChunkBytes + file.readUInt32BE(at);
  }
  return false;
}

const signatureBytes = 8;
/** Length, type and checksum. */
const emptyChunkBytes = 12;
const iend = 0x49454e44;

/** The first helpful line of an error of libvips, without the name of its function. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split("\n");
  // The AVIF reader seeks beyond the end of every file and adds a line each time.
  const line = lines.find((text) => !/\bbad seek to \d+$/.test(text)) || "it cannot be decoded";
  return line.replace(/^\w+: /, "").replace(/[.:]\s*$/, "");
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
