import type { Sharp, SharpOptions } from "sharp";
import type { CleanPicture, Pictures } from "../../ports/pictures.ts";
import { kindOfBytes, type PictureKind } from "./kind-of-bytes.ts";

const maxPixels = 100_000_000;

/** Twice what is usually drawn; more of a reference would not be seen. */
const longestSide = 2048;

/** Looks at pictures with sharp, which is loaded when the first one comes. */
export function createSharpPictures(): Pictures {
  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other, whoever asks: a decoded picture can take hundreds of megabytes.
    clean(bytes) {
      const turn = last.then(() => clean(bytes));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

async function clean(bytes: Uint8Array): Promise<CleanPicture | { readonly refused: string }> {
  const told = kindOfBytes(bytes);
  if ("other" in told) {
    return { refused: `is not a JPEG, PNG or WebP picture: its first bytes say it is ${told.other}` };
  }
  const { kind } = told;
  const { default: sharp } = await import("sharp");
  // sharp refuses a Uint8Array of another realm, as test environments like jsdom bring.
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    // Reads the header only, so the size is known before any memory is taken for it.
    const { width, height } = await sharp(file, { ...strict, limitInputPixels: false }).metadata();
    if (width * height > maxPixels) {
      const size = `${grouped(width)} x ${grouped(height)}`;
      return { refused: `is ${size} pixels; at most ${maxPixels / 1_000_000} megapixels are allowed` };
    }
    if (kind === "png" && !hasPngEnd(file)) return damaged("its end is missing");
    const upright = sharp(file, { ...strict, limitInputPixels: maxPixels })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      // With the colours converted, nothing of the original but its pixels has to be kept.
      .toColourspace("srgb");
    return { bytes: await encoders[kind](upright).toBuffer(), mediaType: `image/${kind}` };
  } catch (error) {
    return damaged(reasonOf(error));
  }
}

/** Of an animation, the first frame. A decoder that only warns has guessed at what is missing. */
const strict: SharpOptions = { failOn: "warning", pages: 1 };

const encoders: Record<PictureKind, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg({ quality: 92 }),
  png: (picture) => picture.png(),
  // The default effort takes a second for a large picture and saves little.
  webp: (picture) => picture.webp({ quality: 92, effort: 2 }),
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

/** The first line of what libvips says, without the name of its function. */
function reasonOf(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.replace(/^\w+: /, "").replace(/[.:]\s*$/, "");
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
