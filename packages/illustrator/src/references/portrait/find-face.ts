import type { DecodedImage } from "../decode-image.ts";
import { isSkin } from "../dominant-colors.ts";

/** A face from the hairline to the chin, in fractions of the image's width and height. */
export interface Face {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether the skin is dark. */
  readonly isDark: boolean;
  /** The width of head and hair above the eyes, as a multiple of the face's. Absent if unknown. */
  readonly hair?: number;
}

/**
 * Finds the face of a portrait: the largest area of skin in the upper part that has the shape of a face. Undefined
 * without one, such as in a black-and-white photo or in front of a wall of wood.
 */
export function findFace(image: DecodedImage): Face | undefined {
  const { width, height } = image;
  const skin = largestArea(skinMask(image), width, height);
  const area = skin && largestArea(similarMask(image, skin), width, height);
  if (area === undefined) return undefined;
  const rows = rowsOf(area, width);
  // The neck and the shoulders may be of the same area: the face ends where it becomes narrow, or at its usual height.
  const upper = rows.slice(0, Math.ceil(rows.length * 0.6));
  const faceWidth = percentile(
    upper.map(({ left, right }) => right - left + 1),
    0.85,
  );
  const wide = upper.filter(({ left, right }) => right - left + 1 > faceWidth * 0.6);
  const [first] = wide;
  if (first === undefined) return undefined;
  const chinFrom = first.y + faceWidth * 0.8;
  const jaw =
    rows.find(({ y, count }) => y > chinFrom && count < faceWidth * 0.66)?.y ?? Number.POSITIVE_INFINITY;
  // The chin is a little below the row where the face becomes narrow.
  const bottom = Math.min(jaw + faceWidth * 0.12, (rows.at(-1)?.y ?? 0) + 1, first.y + faceWidth * 2.2);
  const center = percentile(
    wide.filter(({ y }) => y < bottom).map(({ left, right }) => (left + right + 1) / 2),
    0.5,
  );
  const eyes = eyeRow(image, { center, faceWidth, hairline: first.y, bottom });
  // The hairline is hard to see below light hair: its distance follows from that of the eyes.
  const top = Math.max(0, first.y - faceWidth * 0.2, bottom - (bottom - eyes) / eyeHeight);
  const face = {
    x: (center - faceWidth / 2) / width,
    y: top / height,
    width: faceWidth / width,
    height: (bottom - top) / height,
    isDark:
      percentile(
        Array.from(area, (i) => lightness(image, i)),
        0.5,
      ) < 0.4,
  };
  return isFace(face, area, width, height) ? face : undefined;
}

/** The height of the eyes above the chin, as a fraction of the face. */
const eyeHeight = 0.61;

/** The darkest row where eyes can be. */
function eyeRow(
  image: DecodedImage,
  {
    center,
    faceWidth,
    hairline,
    bottom,
  }: { center: number; faceWidth: number; hairline: number; bottom: number },
): number {
  const rows: { y: number; light: number }[] = [];
  // Dark hair is not part of the face.
  const upper = Math.ceil(Math.max(bottom - faceWidth, hairline + faceWidth * 0.22));
  for (let y = upper; y <= bottom - faceWidth * 0.55; y += 1) {
    let light = 0;
    for (let x = Math.ceil(center - faceWidth * 0.35); x <= center + faceWidth * 0.35; x += 1)
      light += lightness(image, y * image.width + x);
    rows.push({ y, light });
  }
  const [first = { y: bottom - faceWidth * 0.7, light: 0 }, ...others] = rows;
  return others.reduce((darkest, row) => (row.light < darkest.light ? row : darkest), first).y + 0.5;
}

/** Checks size, shape, position and how much of the box is skin. */
function isFace(
  { x, y, width, height }: Face,
  area: ReadonlySet<number>,
  columns: number,
  rows: number,
): boolean {
  const shape = (width * columns) / (height * rows);
  const [left, top] = [Math.round(x * columns), Math.round(y * rows)];
  const [across, down] = [Math.round(width * columns), Math.round(height * rows)];
  let skin = 0;
  for (let row = top; row < top + down; row += 1)
    for (let column = left; column < left + across; column += 1)
      if (area.has(row * columns + column)) skin += 1;
  return (
    width > 0.1 &&
    width < 0.75 &&
    shape > 0.5 &&
    shape < 1.3 &&
    y + height / 2 < 0.75 &&
    skin > across * down * 0.55
  );
}

function skinMask({ width, height, data }: DecodedImage): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, i) => {
    const at = i * 4;
    const isVisible = (data[at + 3] ?? 0) > 128;
    return isVisible && isSkin(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) ? 1 : 0;
  });
}

/** The pixels of an area that are about as light as most of it: brown hair has the tint of skin, but is darker. */
function similarMask(image: DecodedImage, area: ReadonlySet<number>): Uint8Array {
  const typical = percentile(
    Array.from(area, (i) => lightness(image, i)),
    0.7,
  );
  return Uint8Array.from({ length: image.width * image.height }, (_, i) =>
    area.has(i) && lightness(image, i) > typical * 0.55 ? 1 : 0,
  );
}

/** The largest connected area of which most is not at the lower edge, as indexes of pixels. */
function largestArea(mask: Uint8Array, width: number, height: number): ReadonlySet<number> | undefined {
  const seen = new Uint8Array(mask.length);
  let best: { pixels: number[]; weight: number } | undefined;
  for (let start = 0; start < mask.length; start += 1) {
    if (mask[start] !== 1 || seen[start] === 1) continue;
    const pixels: number[] = [];
    const queue = [start];
    seen[start] = 1;
    let weight = 0;
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      pixels.push(at);
      const x = at % width;
      // Hands are lower and further from the middle than faces.
      weight += (1 - (0.7 * Math.floor(at / width)) / height) * (1 - Math.abs(x / width - 0.5));
      for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (next < 0 || next >= mask.length || mask[next] !== 1 || seen[next] === 1) continue;
        seen[next] = 1;
        queue.push(next);
      }
    }
    if (best === undefined || weight > best.weight) best = { pixels, weight };
  }
  return best === undefined || best.pixels.length < mask.length * 0.01 ? undefined : new Set(best.pixels);
}

/** The lightness of a pixel, 0 to 1. */
function lightness({ data }: DecodedImage, pixel: number): number {
  const at = pixel * 4;
  return ((data[at] ?? 0) * 3 + (data[at + 1] ?? 0) * 6 + (data[at + 2] ?? 0)) / 2550;
}

interface Row {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

function rowsOf(area: ReadonlySet<number>, width: number): Row[] {
  const rows = new Map<number, { left: number; right: number; count: number }>();
  for (const at of area) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const row = rows.get(y);
    if (row === undefined) rows.set(y, { left: x, right: x, count: 1 });
    else {
      row.left = Math.min(row.left, x);
      row.right = Math.max(row.right, x);
      row.count += 1;
    }
  }
  return Array.from(rows, ([y, row]) => ({ y, ...row })).sort((a, b) => a.y - b.y);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
