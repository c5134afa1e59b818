import sharp, { type WriteableMetadata } from "sharp";
import type { Size } from "../output.ts";
import { pngChunk, uint32 } from "./png-chunk.ts";

interface ApngOptions {
  readonly size: Size;
  /** How long each frame is shown, in milliseconds. */
  readonly delay: readonly number[];
  readonly exif: NonNullable<WriteableMetadata["exif"]>;
}

/** A part of a frame, in pixels. */
interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Chunk {
  readonly type: string;
  readonly content: Uint8Array;
}

const [signatureLength, chunkOverhead] = [8, 12];

/**
 * Makes an animated PNG (https://www.w3.org/TR/png-3/#apng-frame-based-animation) of frames in RGBA. libvips writes none. Each
 * frame after the first contains only the region that differs from the one before. Programs without support show the first.
 */
export async function toApng(frames: readonly Buffer[], { size, delay, exif }: ApngOptions): Promise<Buffer> {
  const [first, ...others] = frames;
  if (first === undefined) throw new TypeError("There is nothing to render.");
  const still = await sharp(first, { raw: { ...size, channels: 4 } })
    .withExif(exif)
    .png(pngOptions)
    .toBuffer();
  const chunks: Chunk[] = [];
  let sequence = 0;
  const control = (region: Region, frame: number): Chunk => ({
    type: "fcTL",
    content: frameControl(region, { sequence: sequence++, delay: delay[frame] ?? 0 }),
  });
  for (const chunk of chunksOf(still)) {
    const isFirstData = chunk.type === "IDAT" && !chunks.some(({ type }) => type === "IDAT");
    if (isFirstData) chunks.push(animationControl(frames.length), control({ left: 0, top: 0, ...size }, 0));
    if (chunk.type === "IEND") {
      for (const [i, pixels] of others.entries()) {
        const region = differingRegion(frames[i] ?? first, pixels, size);
        chunks.push(control(region, i + 1));
        for (const content of await encodeRegion(pixels, size, region))
          chunks.push({ type: "fdAT", content: Buffer.concat([uint32(sequence++), content]) });
      }
    }
    chunks.push(chunk);
  }
  return Buffer.concat([
    still.subarray(0, signatureLength),
    ...chunks.map(({ type, content }) => pngChunk(type, content)),
  ]);
}

const pngOptions = { compressionLevel: 2 };

/** The contents of the data chunks of a part of a frame. */
async function encodeRegion(pixels: Buffer, size: Size, region: Region): Promise<Uint8Array[]> {
  const png = await sharp(pixels, { raw: { ...size, channels: 4 } })
    .extract(region)
    .png(pngOptions)
    .toBuffer();
  return chunksOf(png).flatMap(({ type, content }) => (type === "IDAT" ? [content] : []));
}

/** The smallest region outside of which two frames are the same. It has at least one pixel. */
function differingRegion(before: Buffer, after: Buffer, { width, height }: Size): Region {
  let [left, top, right, bottom] = [width, height, -1, -1];
  const stride = width * 4;
  for (let y = 0; y < height; y += 1) {
    const row = y * stride;
    if (before.compare(after, row, row + stride, row, row + stride) === 0) continue;
    if (top === height) top = y;
    bottom = y;
    let x = 0;
    while (x < left && isSamePixel(before, after, row + x * 4)) x += 1;
    left = Math.min(left, x);
    x = width - 1;
    while (x > right && isSamePixel(before, after, row + x * 4)) x -= 1;
    right = Math.max(right, x);
  }
  return bottom < 0
    ? { left: 0, top: 0, width: 1, height: 1 }
    : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function isSamePixel(a: Buffer, b: Buffer, at: number): boolean {
  return a.readUInt32LE(at) === b.readUInt32LE(at);
}

function animationControl(frames: number): Chunk {
  const endless = 0;
  return { type: "acTL", content: Buffer.concat([uint32(frames), uint32(endless)]) };
}

function frameControl(
  { left, top, width, height }: Region,
  { sequence, delay }: { readonly sequence: number; readonly delay: number },
): Buffer {
  const content = Buffer.alloc(26);
  [sequence, width, height, left, top].forEach((value, i) => {
    content.writeUInt32BE(value, i * 4);
  });
  content.writeUInt16BE(delay, 20);
  content.writeUInt16BE(1000, 22);
  // Then two bytes that are 0: the frame stays until the next one, which replaces the pixels of its region.
  return content;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signatureLength; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    chunks.push({ type, content: png.subarray(at + 8, at + 8 + length) });
    at += length + chunkOverhead;
  }
  return chunks;
}
