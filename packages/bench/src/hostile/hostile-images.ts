import { randomBytes } from "node:crypto";
import sharp from "sharp";

/** As large as a picture may be, in bytes. */
const mostBytes = 15 * 1024 * 1024;

/** 14 MB of noise, which nothing compresses. */
export async function noisyPicture(): Promise<Buffer> {
  const [width, height] = [2_300, 2_100];
  const raw = { width, height, channels: 3 } as const;
  return sharp(randomBytes(width * height * 3), { raw })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** Few bytes that unfold into a hundred million pixels. */
export async function vastPicture(): Promise<Buffer> {
  const create = { width: 10_000, height: 10_000, channels: 3, background: "teal" } as const;
  return sharp({ create }).png().toBuffer();
}

/** 15 MB that begin as a PNG and look like its end again and again. */
export async function endlessPicture(): Promise<Buffer> {
  const small = await sharp({ create: { width: 8, height: 8, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const start = small.subarray(0, small.length - 12);
  return Buffer.concat([start, Buffer.alloc(mostBytes - start.length, "IEND\xaeB`", "latin1")]);
}
