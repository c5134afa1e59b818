import sharp from "sharp";
import { mediaTypes, type Size } from "../output.ts";
import type { Image } from "../request.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import { xmpPacket } from "../scene/metadata.ts";
import { resizeSvg } from "../scene/svg.ts";
import { toApng } from "./apng.ts";
import { limitConcurrency } from "./limit-concurrency.ts";
import { withPngXmp } from "./png-xmp.ts";
import { licenseExif, webpOptions } from "./render.ts";

/** A drawing and how long it is shown, in milliseconds. */
export interface Frame {
  readonly drawing: Drawing;
  readonly duration: number;
}

/** Renders drawings one after the other, repeated without end. The same drawings give the same bytes. */
export async function renderFrames(
  frames: readonly Frame[],
  size: Size,
  format: "png" | "webp",
): Promise<Image> {
  const drawings = frames.map(({ drawing }) => drawing);
  const [first] = drawings;
  if (first === undefined) throw new TypeError("There is nothing to render.");
  const pixels = new Map<Drawing, Buffer>();
  for (const drawing of new Set(drawings)) pixels.set(drawing, await pixelsOf(drawing, size));
  const pages = drawings.flatMap((drawing) => pixels.get(drawing) ?? []);
  const delay = frames.map(({ duration }) => duration);
  const [exif, packet] = [licenseExif(first), xmpPacket(first)];
  const bytes = await limitConcurrency(async () => {
    if (format === "png") return withPngXmp(await toApng(pages, { size, delay, exif }), packet);
    const height = size.height * pages.length;
    const joined = sharp(Buffer.concat(pages), {
      raw: { width: size.width, height, channels: 4, pageHeight: size.height },
    });
    return joined
      .withExif(exif)
      .withXmp(packet)
      .webp({ ...webpOptions, loop: 0, delay })
      .toBuffer();
  });
  return { bytes, mediaType: mediaTypes[format], ...size };
}

function pixelsOf(drawing: Drawing, size: Size): Promise<Buffer> {
  return limitConcurrency(() =>
    sharp(Buffer.from(resizeSvg(drawing.svg, size)))
      .ensureAlpha()
      .raw()
      .toBuffer(),
  );
}
