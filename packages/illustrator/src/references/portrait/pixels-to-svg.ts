import type { RgbImage } from "./rgb-image.ts";

/** Marks a transparent pixel. */
const noColor = -1;

/**
 * Converts pixels to SVG squares in a box, one path per colour, sharp at every size.
 *
 * @param alpha One byte per pixel. Pixels below 50 % are left out.
 */
export function pixelsToSvg(
  { width, height, data }: RgbImage,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  alpha?: Uint8Array,
): string {
  const runs = new Map<number, string>();
  const colorAt = (x: number, y: number): number => {
    if (alpha !== undefined && (alpha[y * width + x] ?? 0) < 128) return noColor;
    const at = (y * width + x) * 3;
    return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  };
  for (let y = 0; y < height; y += 1) {
    let start = 0;
    for (let x = 1; x <= width; x += 1) {
      const color = colorAt(start, y);
      if (x < width && colorAt(x, y) === color) continue;
      if (color !== noColor)
        runs.set(color, `${runs.get(color) ?? ""}M${start} ${y}h${x - start}v1h${start - x}z`);
      start = x;
    }
  }
  const paths = Array.from(
    runs,
    ([color, d]) => `<path fill="#${color.toString(16).padStart(6, "0")}" d="${d}"/>`,
  );
  const at = (value: number): number => Math.round(value * 10000) / 10000;
  return `<g shape-rendering="crispEdges" transform="matrix(${at(box.width / width)} 0 0 ${at(box.height / height)} ${box.x} ${box.y})">${paths.join("")}</g>`;
}
