import type { Brief } from "../brief/brief.ts";
import { darken, lighten } from "../color/color-math.ts";
import type { Size } from "../output.ts";
import { drawBackdrop } from "../scene/backdrop.ts";
import { isTransparent } from "../scene/transparency.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";

/** Draws the background of a portrait card: the requested place, or a plain wall. */
export async function drawCardBackdrop(
  brief: Brief,
  traits: CharacterTraits,
  size: Size,
  paint: string,
): Promise<string> {
  if (isTransparent(brief)) return "";
  const { width, height } = size;
  const [x, y, r] = [width / 2, height / 2, Math.min(width, height) * 0.6];
  if (brief.place !== undefined && brief.place !== "none") {
    const { defs, svg } = await drawBackdrop(brief, traits, size, { x, y, r });
    return `<defs>${defs}</defs>${svg}`;
  }
  const disc = (cx: number, cy: number, radius: number): string =>
    `<circle cx="${Math.round(cx)}" cy="${Math.round(cy)}" r="${Math.round(radius)}" fill="#ffffff" fill-opacity="0.14"/>`;
  return (
    `<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${lighten(paint, 0.14)}"/><stop offset="1" stop-color="${darken(paint, 0.12)}"/></linearGradient>` +
    `<g data-trait="background background.color:${brief.background?.color ?? paint}"><rect width="${width}" height="${height}" fill="url(#wall)"/>` +
    `${disc(width * 0.08, height * 0.12, r * 0.9)}${disc(width * 0.97, height * 0.92, r * 1.15)}</g>`
  );
}
