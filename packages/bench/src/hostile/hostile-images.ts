import { randomBytes } from "node:crypto";
import sharp from "sharp";

/** The maximum size of a reference image. */
const maxBytes = 15 * 1024 * 1024;

/** 14 MB of noise, which cannot be compressed. */
export async function noiseImage(): Promise<Buffer> {
  const [width, height] = [2_300, 2_100];
  const raw = { width, height, channels: 3 } as const;
  return sharp(randomBytes(width * height * 3), { raw })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** A small file that decodes to 100 million pixels. */
export async function hugeImage(): Promise<Buffer> {
  const create = { width: 10_000, height: 10_000, channels: 3, background: "teal" } as const;
  return sharp({ create }).png().toBuffer();
}

/** 15 MB that start like a PNG and contain many false end markers. */
export async function unterminatedImage(): Promise<Buffer> {
  const small = await sharp({ create: { width: 8, height: 8, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const start = small.subarray(0, small.length - 12);
  return Buffer.concat([start, Buffer.alloc(maxBytes - start.length, "IEND\xaeB`", "latin1")]);
}
