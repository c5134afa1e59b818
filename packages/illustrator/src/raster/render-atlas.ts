import sharp from "sharp";
import { mediaTypes } from "../output.ts";
import type { Image } from "../request.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import { xmpPacket } from "../scene/metadata.ts";
import { resizeSvg } from "../scene/svg.ts";
import { limitConcurrency } from "./limit-concurrency.ts";
import { withPngXmp } from "./png-xmp.ts";

interface AtlasGrid {
  readonly side: number;
  readonly columns: number;
  readonly format: "png" | "webp";
}

/** Renders square drawings into a grid, row by row. */
export async function renderAtlas(
  drawings: readonly Drawing[],
  { side, columns, format }: AtlasGrid,
): Promise<Image> {
  const [first] = drawings;
  if (first === undefined) throw new TypeError("There is nothing to render.");
  const metadata = xmpPacket(first);
  const width = side * Math.min(columns, drawings.length);
  const height = side * Math.ceil(drawings.length / columns);
  const input = await Promise.all(
    drawings.map(async (drawing, i) => ({
      input: await pixelsOf(drawing, side),
      raw: { width: side, height: side, channels: 4 as const },
      left: (i % columns) * side,
      top: Math.floor(i / columns) * side,
    })),
  );
  const bytes = await limitConcurrency(async () => {
    const grid = sharp({ create: { width, height, channels: 4, background: "#00000000" } }).composite(input);
    return format === "png"
      ? withPngXmp(await grid.png({ compressionLevel: 6 }).toBuffer(), metadata)
      : grid.withXmp(metadata).webp({ quality: 88, effort: 2 }).toBuffer();
  });
  return { bytes, mediaType: mediaTypes[format], width, height };
}

function pixelsOf(drawing: Drawing, side: number): Promise<Buffer> {
  return limitConcurrency(() =>
    sharp(Buffer.from(resizeSvg(drawing.svg, { width: side, height: side })))
      .ensureAlpha()
      .raw()
      .toBuffer(),
  );
}
