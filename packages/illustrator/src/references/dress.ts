import sharp from "sharp";
import type { Brief } from "../brief/brief.ts";
import { IllustratorError } from "../illustrator-error.ts";

/** Decoding stops at this many pixels: a small file can unfold into gigabytes. */
const mostPixels = 50_000_000;

/** Lets the colours of reference pictures dress the character and fill the background, where nothing was said. */
export async function dress(
  brief: Brief,
  references: readonly Uint8Array[],
  signal: AbortSignal | undefined,
): Promise<Brief> {
  if (references.length === 0) return brief;
  const seen: string[] = [];
  for (const [at, bytes] of references.entries()) {
    signal?.throwIfAborted();
    seen.push(await dominantColor(bytes, `references[${at}]`));
  }
  const [first = "#808080", second = first] = seen;
  const clothed = brief.clothing?.color === undefined;
  const backed = brief.background?.color === undefined;
  return {
    ...brief,
    ...(clothed && { clothing: { ...brief.clothing, color: first } }),
    ...(backed && { background: { color: seen.length > 1 ? second : lighter(first) } }),
    sources: {
      ...brief.sources,
      ...(clothed && { "clothing.color": { kind: "reference" } }),
      ...(backed && { "background.color": { kind: "reference" } }),
    },
  };
}

async function dominantColor(bytes: Uint8Array, param: string): Promise<string> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels });
    const { format } = await picture.metadata();
    if (format !== "jpeg" && format !== "png" && format !== "webp") throw new Error(`it is ${format}`);
    const { dominant } = await picture
      .resize(64, 64, { fit: "inside" })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .stats();
    return hex([dominant.r, dominant.g, dominant.b]);
  } catch (cause) {
    throw new IllustratorError(
      "invalid_reference",
      `${param} is not a whole JPEG, PNG or WebP picture of at most 50 megapixels.`,
      {
        param,
        cause,
      },
    );
  }
}

function lighter(color: string): string {
  return hex([1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) + 2 * 255) / 3));
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}
