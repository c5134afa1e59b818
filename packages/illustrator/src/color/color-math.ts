/** Interpolates between two `#rrggbb` colours: 0 is the first, 1 the second. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [toRgb(a), toRgb(b)];
  return toHex(from.map((value, i) => value + ((to[i] ?? 0) - value) * share));
}

export function darken(color: string, share = 0.2): string {
  return mix(color, "#15121f", share);
}

export function lighten(color: string, share = 0.3): string {
  return mix(color, "#ffffff", share);
}

/** The luma of a colour (Rec. 601), from 0 for black to 1 for white. */
export function luma(color: string): number {
  const [r = 0, g = 0, b = 0] = toRgb(color);
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

/** The Euclidean RGB distance of two colours, 0 to 1. */
function distance(a: string, b: string): number {
  const [from, to] = [toRgb(a), toRgb(b)];
  const sum = from.reduce((total, value, i) => total + (value - (to[i] ?? 0)) ** 2, 0);
  return Math.sqrt(sum / 3) / 255;
}

/**
 * The first choice whose distance from all given colours is at least `minDistance`, else the most distant
 * choice.
 */
export function distinctColor(
  from: readonly string[],
  choices: readonly [string, ...string[]],
  minDistance = 0.28,
): string {
  const nearest = (color: string): number => Math.min(...from.map((other) => distance(color, other)));
  const clear = choices.find((color) => nearest(color) >= minDistance);
  return (
    clear ?? choices.reduce((best, color) => (nearest(color) > nearest(best) ? color : best), choices[0])
  );
}

function toRgb(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function toHex(values: readonly number[]): string {
  return `#${values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
