import sharp from "sharp";
import type { ImageFormat, Size } from "../output.ts";
import { mediaTypes } from "../output.ts";
import type { Image } from "../request.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import { resizeSvg } from "../scene/svg.ts";
import { limitConcurrency } from "./limit-concurrency.ts";

const thumbnailSide = 256;

/** What JPEG shows where a drawing is transparent. */
const white = { background: "#ffffff" };

/** Turns a drawing into pixels. The same drawing gives the same bytes. */
export async function render(drawing: Drawing, size: Size, format: ImageFormat): Promise<Image> {
  const bytes = await limitConcurrency(async () =>
    format === "svg" ? Buffer.from(resizeSvg(drawing.svg, size)) : encode(drawing, size, format),
  );
  return { bytes, mediaType: mediaTypes[format], ...size };
}

/**
 * The same in small, as WebP, never larger than the picture itself: drawn anew, which is faster than shrinking the large
 * one.
 *
 * @param opaque Whether what is transparent becomes white.
 */
export async function renderThumbnail(drawing: Drawing, size: Size, opaque: boolean): Promise<Image> {
  const small = scaleTo(size, Math.min(thumbnailSide, Math.max(size.width, size.height)));
  const svg = Buffer.from(resizeSvg(drawing.svg, small));
  const bytes = await limitConcurrency(() => {
    const pixels = opaque ? sharp(svg).flatten(white) : sharp(svg);
    return pixels.webp({ quality: 80, effort: 0 }).toBuffer();
  });
  return { bytes, mediaType: mediaTypes.webp, ...small };
}

async function encode(
  drawing: Drawing,
  size: Size,
  format: Exclude<ImageFormat, "svg">,
): Promise<Uint8Array> {
  const svg = Buffer.from(resizeSvg(drawing.svg, size));
  const pixels = sharp(svg, { limitInputPixels: 4096 * 4096 }).withExif(licenseExif(drawing));
  // Chosen against DiceBear with sharp's defaults (scripts/bench.ts): a drawing gains a fifth in size
  // from the slow settings, and costs three quarters as much again in time. Dropping alpha pays for JPEG alone.
  // A stylised photo is no drawing of flat areas: filtered, a large one is half the size.
  const adaptiveFiltering = drawing.svg.includes("data:image/jpeg");
  if (format === "png") return pixels.png({ compressionLevel: 2, adaptiveFiltering }).toBuffer();
  if (format === "webp") return pixels.webp({ quality: 86, effort: 1 }).toBuffer();
  const opaque = drawing.transparent ? pixels.flatten(white) : pixels.removeAlpha();
  return opaque.jpeg({ quality: 84 }).toBuffer();
}

function licenseExif({ credit, license, licenseUrl }: Drawing): { IFD0: Record<string, string> } {
  return { IFD0: { Artist: credit, Copyright: `${license} ${licenseUrl}` } };
}

function scaleTo(size: Size, longer: number): Size {
  const by = longer / Math.max(size.width, size.height);
  return {
    width: Math.max(1, Math.round(size.width * by)),
    height: Math.max(1, Math.round(size.height * by)),
  };
}
