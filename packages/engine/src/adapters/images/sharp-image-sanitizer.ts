import type { Sharp, SharpOptions } from "sharp";
import type { ImageSanitizer, SanitizedImage } from "../../ports/image-sanitizer.ts";
import { withAvifBrand } from "./heif-kind.ts";
import { type ImageKind, kindOfBytes } from "./kind-of-bytes.ts";

const maxPixels = 100_000_000;

/** An AVIF is decoded as a whole, at close to 20 bytes a pixel; the others are mostly read line by line. */
const maxAvifPixels = 40_000_000;

/** Twice what is usually drawn; more of a reference would not be seen. */
const longestSide = 2048;

/** Looks at pictures with sharp, which is loaded when the first one comes. */
export function createSharpImageSanitizer(): ImageSanitizer {
  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other, whoever asks: a decoded picture can take hundreds of megabytes.
    sanitize(bytes) {
      const turn = last.then(() => clean(bytes));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

async function clean(bytes: Uint8Array): Promise<SanitizedImage | { readonly refused: string }> {
  // sharp refuses a Uint8Array of another realm, as test environments like jsdom bring.
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const payload = kindOfBytes(given);
  if ("other" in payload) {
    return {
      refused: `is not a JPEG, PNG, WebP or AVIF picture: its first bytes say it is ${payload.other}`,
    };
  }
  const { kind } = payload;
  if (kind === "heic") {
    return {
      refused: "is a HEIC or HEIF picture, which is not supported: convert it to JPEG, PNG, WebP or AVIF",
    };
  }
  const { default: sharp } = await import("sharp");
  const file = kind === "avif" ? withAvifBrand(given) : given;
  try {
    // Reads the header only, so the size is known before any memory is taken for it.
    const { width, height } = await sharp(file, { ...strict, limitInputPixels: false }).metadata();
    const mostPixels = kind === "avif" ? maxAvifPixels : maxPixels;
    if (width * height > mostPixels) {
      const size = `${grouped(width)} x ${grouped(height)}`;
      return { refused: `is ${size} pixels; at most ${mostPixels / 1_000_000} megapixels are allowed` };
    }
    if (kind === "png" && !hasPngEnd(file)) return damaged("its end is missing");
    const upright = sharp(file, { ...strict, limitInputPixels: mostPixels })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      // With the colours converted, nothing of the original but its pixels has to be kept.
      .toColourspace("srgb");
    return {
      bytes: await encoders[kind](upright).toBuffer(),
      mediaType: kind === "avif" ? "image/webp" : `image/${kind}`,
    };
  } catch (error) {
    return damaged(reasonOf(error));
  }
}

/** Of an animation, the first frame. A decoder that only warns has guessed at what is missing. */
const strict: SharpOptions = { failOn: "warning", pages: 1 };

const encoders: Record<Exclude<ImageKind, "heic">, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg({ quality: 92 }),
  png: (picture) => picture.png(),
  // The default effort takes a second for a large picture and saves little.
  webp: (picture) => picture.webp({ quality: 92, effort: 2 }),
  // Encoding AVIF takes many times as long, for a picture that is only read once more.
  avif: (picture) => picture.webp({ quality: 92, effort: 2 }),
};

function damaged(reason: string): { refused: string } {
  return { refused: `is damaged or cut short: ${reason}` };
}

/**
 * The decoder is content once it has all pixels, but a file without its last chunk did not arrive whole. Goes from
 * chunk to chunk: what stands inside of one may look like anything.
 */
function hasPngEnd(file: Buffer): boolean {
  for (let at = signatureBytes; at + emptyChunkBytes <= file.length; ) {
    if (file.readUInt32BE(at + 4) === iend) return true;
    at += emptyChunkBytes + file.readUInt32BE(at);
  }
  return false;
}

const signatureBytes = 8;
/** Its length, its name and its checksum. */
const emptyChunkBytes = 12;
const iend = 0x49454e44;

/** The first line that explains something of what libvips says, without the name of its function. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split("\n");
  // The reader of AVIF looks beyond the end of every file, and each time leaves a line of its own.
  const line = lines.find((text) => !/\bbad seek to \d+$/.test(text)) || "it cannot be decoded";
  return line.replace(/^\w+: /, "").replace(/[.:]\s*$/, "");
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
