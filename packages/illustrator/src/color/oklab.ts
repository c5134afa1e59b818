/** A colour in OKLab, in which distances are as people see them. */
export type Oklab = readonly [lightness: number, a: number, b: number];

/** Converts `#rrggbb` to OKLab. */
export function toOklab(color: string): Oklab {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  );
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Converts OKLab to `#rrggbb`, if screens can show it. */
function toHex([lightness, a, b]: Oklab): string | undefined {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return channels.every((value) => value > -0.0005 && value < 1.0005)
    ? `#${channels.map((value) => hexByte(encoded(value))).join("")}`
    : undefined;
}

/**
 * A tone of a colour: `by` lighter or darker in OKLab, of the same hue and of as much of its chroma as screens can show.
 * Yellow in shadow turns to orange, because darker yellow is olive.
 */
export function toneOf(color: string, by: number): string {
  const [lightness, a, b] = toOklab(color);
  const l = Math.min(1, Math.max(0, lightness + by));
  const turn = by < 0 ? -by * towardsOrange(a, b) : 0;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // The same chroma would look stronger in shadow.
  const kept = by < 0 ? 1 + by : 1;
  const at = (share: number): string | undefined =>
    toHex([l, (a * cos + b * sin) * kept * share, (b * cos - a * sin) * kept * share]);
  let [low, high] = [0, 1];
  let tone = at(high) ?? at(low) ?? color;
  if (at(high) !== undefined) return tone;
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    const found = at(middle);
    if (found === undefined) high = middle;
    else [low, tone] = [middle, found];
  }
  return tone;
}

/** How far the hue of yellow turns for each unit of shadow, in radians. Hues beside yellow turn less. */
function towardsOrange(a: number, b: number): number {
  const fromYellow = Math.abs(Math.atan2(b, a) - 1.75);
  return Math.max(0, 1 - fromYellow / 0.5) * 2.6 * Math.min(1, Math.hypot(a, b) / 0.1);
}

export function oklabDistance([l1, a1, b1]: Oklab, [l2, a2, b2]: Oklab): number {
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encoded(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}

function hexByte(value: number): string {
  return Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, "0");
}
