import sharp from "sharp";
import type { ImageFormat, Size } from "../output.ts";
import { mediaTypes } from "../output.ts";
import type { Image } from "../request.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import { xmpPacket } from "../scene/metadata.ts";
import { resizeSvg } from "../scene/svg.ts";
import { limitConcurrency } from "./limit-concurrency.ts";
import { withPngXmp } from "./png-xmp.ts";

const thumbnailSide = 256;

export const webpOptions = { quality: 86, effort: 1 };

/** Huffman tables of the image itself would make it a seventh smaller and encoding almost twice as slow. */
const jpegOptions = { quality: 84, optimiseCoding: false };

/** The background of transparent drawings in JPEG. */
const white = { background: "#ffffff" };

/** Rasterizes a drawing. The same drawing gives the same bytes. */
export async function render(drawing: Drawing, size: Size, format: ImageFormat): Promise<Image> {
  const bytes = await limitConcurrency(async () =>
    format === "svg" ? Buffer.from(resizeSvg(drawing.svg, size)) : encode(drawing, size, format),
  );
  return { bytes, mediaType: mediaTypes[format], ...size };
}

/**
 * Renders a WebP thumbnail that is never larger than the image. Rendering again is faster than resizing the
 * large image.
 *
 * @param opaque Whether to flatten transparency to white.
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
  const metadata = xmpPacket(drawing);
  const pixels = sharp(svg, { limitInputPixels: 4096 * 4096 }).withExif(licenseExif(drawing));
  // Measured with scripts/bench.ts: slower settings reduce the size by a fifth and take 75 % longer. Removing
  // alpha is worthwhile for JPEG only. Photo-based portraits need adaptive filtering, which halves their
  // size.
  const adaptiveFiltering = drawing.svg.includes("data:image/jpeg");
  if (format === "png")
    return withPngXmp(await pixels.png({ compressionLevel: 2, adaptiveFiltering }).toBuffer(), metadata);
  pixels.withXmp(metadata);
  if (format === "webp") return pixels.webp(webpOptions).toBuffer();
  const opaque = drawing.transparent ? pixels.flatten(white) : pixels.removeAlpha();
  return opaque.jpeg(jpegOptions).toBuffer();
}

export function licenseExif({ credit, license, licenseUrl }: Drawing): { IFD0: Record<string, string> } {
  return { IFD0: { Artist: credit, Copyright: `${license} ${licenseUrl}` } };
}

function scaleTo(size: Size, longer: number): Size {
  const by = longer / Math.max(size.width, size.height);
  return {
    width: Math.max(1, Math.round(size.width * by)),
    height: Math.max(1, Math.round(size.height * by)),
  };
}
