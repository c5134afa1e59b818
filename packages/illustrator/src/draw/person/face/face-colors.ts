import { luma, mix } from "../../../color/color-math.ts";

/** The colours of a face. Every line is made of the skin: never black on light skin, never lost on dark skin. */
export interface FaceColors {
  /** Skin in shadow: warmer and deeper, not grayer. */
  readonly shade: string;
  /** Of the nose and of wrinkles. */
  readonly fold: string;
  /** Of a closed mouth. */
  readonly line: string;
  readonly mouth: string;
  readonly tongue: string;
  readonly teeth: string;
  readonly eye: string;
  readonly brow: string;
  readonly blush: string;
  readonly blushOpacity: number;
  readonly freckle: string;
}

export function isDarkSkin(skin: string): boolean {
  return luma(skin) < 0.44;
}

export function faceColors(skin: string, hair: string): FaceColors {
  const dark = isDarkSkin(skin);
  return {
    shade: skinShade(skin),
    fold: mix(skin, dark ? "#1c0807" : "#6d2a1e", 0.5),
    line: mix(skin, dark ? "#1a0706" : "#5c1f1c", dark ? 0.78 : 0.74),
    mouth: dark ? "#4a1518" : "#78262b",
    tongue: dark ? "#c05a5c" : "#e2777a",
    teeth: dark ? "#f3ebe2" : "#fffaf5",
    eye: dark ? "#1b0d0c" : "#33211f",
    brow: browColor(hair, skin),
    blush: dark ? "#d4553c" : "#ee6557",
    blushOpacity: dark ? 0.17 : 0.22,
    freckle: mix(skin, dark ? "#2a0d08" : "#a5502c", dark ? 0.45 : 0.5),
  };
}

/** The colour of skin in shadow. `more` deepens it. */
export function skinShade(skin: string, more = 0): string {
  if (!isWarm(skin)) return mix(skin, "#1d1430", 0.24 + more);
  return isDarkSkin(skin) ? mix(skin, "#2b0d08", 0.3 + more) : mix(skin, "#b4512f", 0.26 + more);
}

/** The colour of lipstick on a skin. */
export function lipstick(skin: string): string {
  return isDarkSkin(skin) ? mix(skin, "#a8323f", 0.62) : mix(skin, "#cf4552", 0.7);
}

/** Lips without lipstick, a little redder than the skin. */
export function naturalLips(skin: string): string {
  return mix(skin, isDarkSkin(skin) ? "#8a2f38" : "#d4606a", 0.42);
}

/** The natural lips of a mouth that is drawn on a beard. */
export function lipColor(skin: string): string {
  return mix(skin, "#b5504a", isDarkSkin(skin) ? 0.35 : 0.38);
}

/** Darker than the hair, with less contrast on dark skin. Dyed hair comes with brown brows. */
function browColor(hair: string, skin: string): string {
  const natural = isDyed(hair) ? "#4a3328" : hair;
  const light = luma(natural);
  const dark = isDarkSkin(skin);
  if (isGray(natural) && light > 0.45)
    return dark ? mix("#b3aca8", skin, 0.3) : mix(mix("#8d8a8a", skin, 0.15), skin, 0.14);
  const base =
    light > 0.62
      ? mix(natural, "#8a6a45", 0.45)
      : light > 0.4
        ? mix(natural, "#4a2a1c", 0.35)
        : mix(natural, "#2a1a17", 0.3);
  return mix(base, skin, dark ? (light > 0.4 ? 0.3 : 0.06) : 0.14);
}

function isDyed(color: string): boolean {
  const [r, g, b] = channels(color);
  return g > r + 12 || b > r + 12 || (b > g + 25 && r > 150);
}

function isGray(color: string): boolean {
  const values = channels(color);
  return Math.max(...values) - Math.min(...values) < 24;
}

/** The skin of people, in contrast to that of orcs and genies. */
export function isWarm(color: string): boolean {
  const [r, g, b] = channels(color);
  return r > g && g > b;
}

function channels(color: string): [number, number, number] {
  const at = (i: number): number => Number.parseInt(color.slice(i, i + 2), 16);
  return [at(1), at(3), at(5)];
}
