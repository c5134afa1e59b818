import type { DecodedImage } from "../decode-image.ts";
import type { Element } from "./decode-elements.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Fits an element into a box, centred and undistorted.
 *
 * @param cell The cell size in pixel art, which cannot contain `<image>`.
 */
export function fitElement({ image, href }: Element, box: Box, cell?: number): string {
  const scale = Math.min(box.width / image.width, box.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const [x, y] = [round(box.x + (box.width - width) / 2), round(box.y + (box.height - height) / 2)];
  if (cell !== undefined) return pixelateElement(image, { x, y, width, height }, cell);
  return `<image x="${x}" y="${y}" width="${round(width)}" height="${round(height)}" href="${href}"/>`;
}

function pixelateElement(image: DecodedImage, box: Box, cell: number): string {
  const columns = Math.max(1, Math.round(box.width / cell));
  const rows = Math.max(1, Math.round(box.height / cell));
  const paths: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const color = meanColor(image, column / columns, row / rows, 1 / columns, 1 / rows);
      if (color === undefined) continue;
      const [left, right] = [column, column + 1].map((i) => round(box.x + (i * box.width) / columns));
      const [top, bottom] = [row, row + 1].map((i) => round(box.y + (i * box.height) / rows));
      paths.push(
        `<path fill="${color}" d="M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z"/>`,
      );
    }
  }
  return paths.join("");
}

/** The mean colour of a region given in fractions; undefined if it is mostly transparent. */
function meanColor(
  { width, height, data }: DecodedImage,
  left: number,
  top: number,
  across: number,
  down: number,
): string | undefined {
  const [sum, samplesPerSide] = [[0, 0, 0, 0], 5];
  for (let i = 0; i < samplesPerSide * samplesPerSide; i += 1) {
    const x = Math.floor((left + (across * ((i % samplesPerSide) + 0.5)) / samplesPerSide) * width);
    const y = Math.floor((top + (down * (Math.floor(i / samplesPerSide) + 0.5)) / samplesPerSide) * height);
    const from = (y * width + x) * 4;
    const alpha = data[from + 3] ?? 0;
    for (let c = 0; c < 3; c += 1) sum[c] = (sum[c] ?? 0) + (data[from + c] ?? 0) * alpha;
    sum[3] = (sum[3] ?? 0) + alpha;
  }
  const seen = sum[3] ?? 0;
  if (seen < samplesPerSide * samplesPerSide * 110) return undefined;
  return `#${sum
    .slice(0, 3)
    .map((value) =>
      Math.round(value / seen)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
