import sharp from "sharp";
import { IllustratorError } from "../illustrator-error.ts";
import { mediaTypes } from "../output.ts";
import type { Image } from "../request.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import { xmpPacket } from "../scene/metadata.ts";
import { resizeSvg } from "../scene/svg.ts";
import { limitConcurrency } from "./limit-concurrency.ts";
import { withPngXmp } from "./png-xmp.ts";

const [smallestSide, largestSide] = [16, 512];

/** @throws IllustratorError for a side or a format that is not allowed. */
export function checkAtlas(side: number, format: string): void {
  if (!Number.isInteger(side) || side < smallestSide || side > largestSide)
    throw new IllustratorError(
      "invalid_request",
      `side cannot be ${side}. Allowed: a whole number of pixels from ${smallestSide} to ${largestSide}.`,
      { param: "side" },
    );
  if (format !== "png" && format !== "webp")
    throw new IllustratorError("invalid_request", `format cannot be ${format}. Allowed: png, webp.`, {
      param: "format",
    });
}

interface AtlasLayout {
  readonly side: number;
  readonly columns: number;
  readonly format: "png" | "webp";
}

/** Renders square drawings into a grid, row by row. */
export async function renderAtlas(
  drawings: readonly Drawing[],
  { side, columns, format }: AtlasLayout,
): Promise<Image> {
  const width = side * Math.min(columns, drawings.length);
  const height = side * Math.ceil(drawings.length / columns);
  const input = await Promise.all(
    drawings.map(async (drawing, i) => ({
      input: await pngOf(drawing, side),
      left: (i % columns) * side,
      top: Math.floor(i / columns) * side,
    })),
  );
  const bytes = await limitConcurrency(async () => {
    const grid = sharp({ create: { width, height, channels: 4, background: "#00000000" } }).composite(input);
    const metadata = metadataOf(drawings);
    return format === "png"
      ? withPngXmp(await grid.png({ compressionLevel: 6 }).toBuffer(), metadata)
      : grid.withXmp(metadata).webp({ quality: 88, effort: 2 }).toBuffer();
  });
  return { bytes, mediaType: mediaTypes[format], width, height };
}

function metadataOf([first]: readonly Drawing[]): string {
  if (first === undefined) throw new TypeError("There is nothing to render.");
  return xmpPacket(first);
}

function pngOf(drawing: Drawing, side: number): Promise<Buffer> {
  return limitConcurrency(() =>
    sharp(Buffer.from(resizeSvg(drawing.svg, { width: side, height: side })))
      .png({ compressionLevel: 2 })
      .toBuffer(),
  );
}
