import { pixelsOf, sizeFor } from "../output.ts";
import { hash32 } from "../random/random-stream.ts";
import type { IllustrateRequest, Image } from "../request.ts";
import { resolveOutput } from "../resolve-request.ts";
import { toSvgDocument } from "../scene/document.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import { licenseOf } from "../scene/license.ts";
import type { ImageMetadata } from "../scene/metadata.ts";
import { glyphs } from "./generated/glyphs.gen.ts";
import { initialsOf } from "./initials-of.ts";

export interface InitialsDrawing {
  readonly initials: string;
  readonly image: Image;
  readonly svg: string;
  /** "The initials AL." */
  readonly alt: string;
}

/** White letters have a contrast of at least 4.5 to 1 on each. */
export const initialsColors = [
  "#b3392f",
  "#b0475d",
  "#a13f86",
  "#8547a8",
  "#6653b8",
  "#4a5fc1",
  "#2f6bb3",
  "#1f7394",
  "#1b7a74",
  "#257a52",
  "#4b7a2a",
  "#77701f",
  "#946317",
  "#a75424",
  "#5f6b7a",
  "#7a5c4e",
] as const;

const side = 1024;
/** The height of capital letters, of 1000 units per em. */
const capHeight = 705;
const [letterHeight, maxWidth] = [0.4 * side, 0.68 * side];

/**
 * Draws the initials of a name on a colour that the name decides. Needs no font.
 *
 * @returns undefined if the name has no letter in Latin or Cyrillic.
 * @throws IllustratorError if the output options are invalid.
 */
export async function drawInitials(
  name: string,
  output: Pick<NonNullable<IllustrateRequest["output"]>, "aspectRatio" | "size" | "format"> = {},
): Promise<InitialsDrawing | undefined> {
  const { aspectRatio, format, size = pixelsOf("1K") } = resolveOutput({ prompt: "", output });
  const initials = initialsOf(name);
  if (initials === "") return undefined;
  const shape = sizeFor(aspectRatio === "auto" ? "1:1" : aspectRatio, side);
  const color = initialsColors[hash32(`initials\u0000${name.normalize("NFC")}`) % initialsColors.length];
  const content = `<rect width="${shape.width}" height="${shape.height}" fill="${color}"/>${lettersOf(initials, shape)}`;
  const alt = `The initials ${initials}.`;
  const metadata: ImageMetadata = {
    title: initials,
    alt,
    ...licenseOf([]),
    digitalSourceType: "algorithmicMedia",
  };
  const svg = toSvgDocument(content, shape, metadata);
  const drawing: Drawing = { ...metadata, svg, transparent: false, warnings: [] };
  const { render } = await import("../raster/render.ts");
  const image = await render(drawing, sizeFor(aspectRatio === "auto" ? "1:1" : aspectRatio, size), format);
  return { initials, image, svg, alt };
}

function lettersOf(initials: string, { width, height }: { width: number; height: number }): string {
  const scaleOfShape = Math.min(width, height) / side;
  const drawn = Array.from(initials).flatMap((letter) => glyphs.get(letter) ?? []);
  const advance = drawn.reduce((sum, glyph) => sum + glyph.advance, 0);
  const scale = scaleOfShape * Math.min(letterHeight / capHeight, maxWidth / advance);
  let x = (width - advance * scale) / 2;
  const baseline = (height + capHeight * scale) / 2;
  return drawn
    .map(({ advance: own, path }) => {
      const place = `translate(${round(x)} ${round(baseline)}) scale(${round(scale)})`;
      x += own * scale;
      return `<path transform="${place}" d="${path}" fill="#ffffff"/>`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
