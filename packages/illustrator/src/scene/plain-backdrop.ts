import type { Brief } from "../brief/brief.ts";
import { colorHex } from "../brief/palette.ts";
import { darken, distinctColor, lighten, mix } from "../color/color-math.ts";
import type { Size } from "../output.ts";
import { type RandomStream, randomStream } from "../random/random-stream.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Backdrop, FocusArea } from "./focus-area.ts";
import { applyTint, type Light, neutralLight } from "./light.ts";
import { pastelColor } from "./plain-background.ts";

/**
 * The background without a place: exactly the stated colour, else a quiet one that suits the figure, in the manner of the
 * style. `wall` is the colour of a composition.
 */
export function drawPlainBackground(
  brief: Brief,
  traits: CharacterTraits,
  size: Size,
  focus: FocusArea,
  light: Light,
  wall: string | undefined,
): Backdrop {
  const stated = brief.background?.color;
  if (stated !== undefined) {
    const color = colorHex(stated);
    return traits.style === "comic" ? withDots(color, size) : solid(color, size);
  }
  if (traits.style === "ink") return solid("#ffffff", size);
  if (light !== neutralLight) {
    const [top, bottom] = plainSky(brief, light, traits);
    const middle = mix(top, bottom, 0.42);
    const skin = applyTint(light, traits.skin, light.characterTint);
    const apart = distinctColor(
      [skin],
      [middle, mix(middle, light.darkenColor, 0.3), mix(middle, light.lightenColor, 0.6)],
      0.13,
    );
    return painted(gradient(top, bottom, apart === middle ? undefined : apart), size);
  }
  if (wall !== undefined) return painted(gradient(lighten(wall, 0.16), darken(wall, 0.06)), size);
  const tint = pastelColor(traits);
  const random = randomStream(traits.seed, "background.kind");
  switch (traits.style) {
    case "line-art":
      return solid("#ffffff", size);
    case "sketch":
      return solid("#faf6ec", size, drawHatching(darken(lighten(tint, 0.1), 0.04), focus, random));
    case "comic":
      return withDots(tint, size, drawRays(size, focus, lighten(tint, 0.4)));
    default:
  }
  switch (random.pick(["flat", "flat", "fading", "glow"] as const)) {
    case "flat":
      return solid(tint, size);
    case "fading":
      return painted(gradient(lighten(tint, 0.22), tint), size);
    case "glow":
      return glow(lighten(tint, 0.2), darken(tint, 0.05), size);
  }
}

export function gradient(top: string, bottom: string, middle?: string): string {
  const between = middle === undefined ? "" : `<stop offset=".42" stop-color="${middle}"/>`;
  return `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/>${between}<stop offset="1" stop-color="${bottom}"/></linearGradient>`;
}

/**
 * Light in the middle that fades in all directions. It is made of two linear gradients, because librsvg takes seven times as
 * long for a radial one of this size: the product of a bell curve along x and one along y depends on the distance only.
 */
function glow(light: string, dark: string, size: Size): Backdrop {
  const strengthAt = (distance: number): number => Math.exp(-(distance ** 2) / (2 * 0.37 ** 2));
  const along = (middle: number, stop: (strength: number) => string): string =>
    Array.from(
      { length: 11 },
      (_, i) => `<stop offset="${i / 10}" ${stop(strengthAt(i / 10 - middle))}/>`,
    ).join("");
  const down = along(0.42, (strength) => `stop-color="${mix(dark, light, strength)}"`);
  const across = along(
    0.5,
    (strength) => `stop-color="${dark}" stop-opacity="${Math.round((1 - strength) * 1000) / 1000}"`,
  );
  return {
    defs: `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${down}</linearGradient><linearGradient id="sides">${across}</linearGradient>`,
    svg: filled("url(#sky)", size) + filled("url(#sides)", size),
  };
}

function solid(color: string, size: Size, more = ""): Backdrop {
  return { defs: "", svg: filled(color, size) + more };
}

function painted(defs: string, size: Size): Backdrop {
  return { defs, svg: filled("url(#sky)", size) };
}

function filled(paint: string, { width, height }: Size): string {
  return `<rect width="${width}" height="${height}" fill="${paint}"/>`;
}

/** The dots of printed comics, which grow towards the bottom. */
function withDots(color: string, size: Size, more = ""): Backdrop {
  const { width, height } = size;
  const bands = [
    [0.5, 3.4],
    [0.68, 5.2],
    [0.86, 7],
  ] as const;
  const step = 26;
  const paint = darken(color, 0.15);
  return {
    defs: bands
      .map(
        ([, r], i) =>
          `<pattern id="dots${i}" width="${step}" height="${step}" patternUnits="userSpaceOnUse"><circle cx="${step / 4}" cy="${step / 4}" r="${r}" fill="${paint}"/><circle cx="${step * 0.75}" cy="${step * 0.75}" r="${r}" fill="${paint}"/></pattern>`,
      )
      .join(""),
    svg:
      filled(color, size) +
      more +
      bands
        .map(([from], i) => {
          const [top, bottom] = [from, bands[i + 1]?.[0] ?? 1].map(
            (share) => Math.round((share * height) / step) * step,
          );
          return `<rect y="${top}" width="${width}" height="${(bottom ?? height) - (top ?? 0) + (i === 2 ? step : 0)}" fill="url(#dots${i})"/>`;
        })
        .join(""),
  };
}

/** The sky of a light without a place. Soft lights have little contrast, and light clothes stand out. */
function plainSky(
  { lighting }: Brief,
  light: Light,
  { clothing, skin }: CharacterTraits,
): readonly [string, string] {
  const {
    sky: [top, bottom],
    darkenColor,
  } = light;
  switch (lighting) {
    case "night":
    case "neon":
    case "sunset": {
      // Darker where the sky beside the head would have the colour of the face.
      const face = applyTint(light, skin, light.characterTint);
      const darker = (share: number): [string, string] => [
        mix(top, darkenColor, share),
        mix(bottom, darkenColor, share),
      ];
      const beside = (share: number): string => mix(...darker(share), 0.4);
      const color = distinctColor([face], [beside(0), beside(0.2), beside(0.35), beside(0.5)], 0.14);
      return darker([0, 0.2, 0.35].find((share) => beside(share) === color) ?? 0.5);
    }
    case "cinematic":
      return ["#1b2329", "#4a4038"];
    default: {
      const soft = mix(top, bottom, 0.5);
      const color = distinctColor([clothing.color, skin], [soft, mix(top, darkenColor, 0.12), top], 0.12);
      return [color, mix(color, bottom, 0.35)];
    }
  }
}

/** Strokes of a coloured pencil behind the head, of uneven length. */
function drawHatching(color: string, { x, y, r }: FocusArea, random: RandomStream): string {
  const count = 34;
  const strokes = Array.from({ length: count }, (_, i) => {
    const at = (2 * i + 1) / count - 1;
    const half = Math.sqrt(1 - at * at) * r;
    const [middleX, middleY] = [x + at * r * 0.84, y + at * r * 0.6];
    const [from, to, lean] = [1, 1, 0.06].map((most) => most * (0.86 + 0.34 * random.next()));
    const end = (length = 0): string =>
      `${tenth(middleX + half * length * (0.6 + (lean ?? 0)))} ${tenth(middleY - half * length * 0.86)}`;
    return `M${end(-(from ?? 0))}L${end(to)}`;
  });
  return `<path d="${strokes.join("")}" fill="none" stroke="${color}" stroke-width="${tenth(r * 0.034)}" stroke-linecap="round"/>`;
}

/** Rays from the head to the edges of the image. */
function drawRays({ width, height }: Size, { x, y }: FocusArea, color: string): string {
  const [count, far] = [14, width + height];
  const wedges = Array.from({ length: count }, (_, i) => {
    const [from, to] = [i, i + 0.5].map((step) => ((step + 0.25) * 2 * Math.PI) / count);
    const end = (angle = 0): string =>
      `${tenth(x + far * Math.cos(angle))} ${tenth(y + far * Math.sin(angle))}`;
    return `M${tenth(x)} ${tenth(y)}L${end(from)}L${end(to)}Z`;
  });
  return `<path d="${wedges.join("")}" fill="${color}" fill-opacity="0.45"/>`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
