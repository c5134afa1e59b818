import type { DecodedImage } from "./decode-image.ts";
import { isSkin } from "./dominant-colors.ts";

/** A region of an image, in pixels. */
export interface CropWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface CropOptions {
  /** The fraction of the largest possible region that is shown, 1 by default. */
  readonly share?: number;
  /** Whether to leave room above the head. */
  readonly hasHeadroom?: boolean;
  /** Whether to zoom in to a small face, which leaves less of the body. */
  readonly zooms?: boolean;
}

/**
 * Crops an image to an aspect ratio around its most salient region: mostly skin, then edges, with a bias
 * towards the centre.
 */
export function cropTo(
  image: DecodedImage,
  shape: number,
  { share = 1, hasHeadroom = false, zooms = true }: CropOptions = {},
): CropWindow {
  const width = Math.max(1, Math.round(share * Math.min(image.width, image.height * shape)));
  const height = Math.max(1, Math.round(share * Math.min(image.height, image.width / shape)));
  const weights = saliency(image);
  let [x, y] = [image.width / 2, image.height / 2];
  // Mean shift: the window moves to the weighted centre of its content until it settles.
  for (let round = 0; round < 4; round += 1) {
    const visible = centeredWindow(image, width, height, x, y);
    const center = weightedCenter(image, weights, round === 0 ? fullWindow(image) : visible);
    [x, y] = [center.x, center.y + height * 0.05];
  }
  // Headwear needs room above the head.
  if (hasHeadroom) return centeredWindow(image, width, height, x, y - height * 0.1);
  if (!zooms) return centeredWindow(image, width, height, x, y);
  const zoom = faceZoom(image, centeredWindow(image, width, height, x, y), y);
  return centeredWindow(
    image,
    Math.round(width * zoom),
    Math.round(height * zoom),
    x,
    y - height * (1 - zoom) * 0.3,
  );
}

/**
 * Crops around a known face, whose middle is above that of the window.
 *
 * @param face The face in fractions of the image.
 * @param faces The width of the window, as a multiple of the face's.
 */
export function cropToFace(
  image: DecodedImage,
  shape: number,
  face: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  faces: number,
): CropWindow {
  const wanted = face.width * image.width * faces;
  const width = Math.min(wanted, image.width, image.height * shape);
  const height = width / shape;
  const x = (face.x + face.width / 2) * image.width;
  const y = (face.y + face.height / 2) * image.height + height * 0.05;
  return centeredWindow(image, Math.round(width), Math.round(height), x, y);
}

/**
 * How far to zoom in to a small face; 1 is not at all. Compact skin regions are faces; spread-out ones (wood,
 * sand, groups) are not zoomed.
 */
function faceZoom({ width, data }: DecodedImage, window: CropWindow, middle: number): number {
  let [count, sum, squares] = [0, 0, 0];
  for (let y = window.top; y < window.top + window.height; y += step) {
    for (let x = window.left; x < window.left + window.width; x += step) {
      const at = (y * width + x) * 4;
      if (!isSkin(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) continue;
      count += 1;
      sum += y - middle;
      squares += (y - middle) * (y - middle);
    }
  }
  const sampleCount = (window.width * window.height) / (step * step);
  if (count < sampleCount * 0.015) return 1;
  const spread = Math.sqrt(squares / count - (sum / count) * (sum / count));
  // A head of two fifths of the window's height has a vertical deviation of about a fifth of it.
  return Math.min(1, Math.max(0.74, spread / (window.height * 0.18), 480 / window.width));
}

/** Weights are sampled at every `step`th pixel. */
const step = 6;

function saliency({ width, height, data }: DecodedImage): Float32Array {
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  const weights = new Float32Array(columns * rows);
  const light = (x: number, y: number): number => {
    const at = (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 4;
    return ((data[at] ?? 0) * 3 + (data[at + 1] ?? 0) * 6 + (data[at + 2] ?? 0)) / 2550;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [column * step, row * step];
      const at = (y * width + x) * 4;
      if ((data[at + 3] ?? 0) < 128) continue;
      const edge =
        Math.abs(light(x + step, y) - light(x - step, y)) + Math.abs(light(x, y + step) - light(x, y - step));
      const skin = isSkin(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) ? 1 : 0;
      const [dx, dy] = [x / width - 0.5, y / height - 0.45];
      const middle = 1 / (1 + 6 * (dx * dx + dy * dy));
      weights[row * columns + column] = (0.02 + skin + edge * (0.4 + skin)) * middle * middle;
    }
  }
  return weights;
}

function weightedCenter(
  image: DecodedImage,
  weights: Float32Array,
  window: CropWindow,
): { x: number; y: number } {
  const columns = Math.ceil(image.width / step);
  let [sum, sumX, sumY] = [1e-6, (1e-6 * image.width) / 2, (1e-6 * image.height) / 2];
  for (let y = Math.ceil(window.top / step); y * step < window.top + window.height; y += 1) {
    for (let x = Math.ceil(window.left / step); x * step < window.left + window.width; x += 1) {
      const weight = weights[y * columns + x] ?? 0;
      sum += weight;
      sumX += weight * x * step;
      sumY += weight * y * step;
    }
  }
  return { x: sumX / sum, y: sumY / sum };
}

function centeredWindow(
  image: DecodedImage,
  width: number,
  height: number,
  x: number,
  y: number,
): CropWindow {
  const within = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)));
  return {
    left: within(x - width / 2, image.width - width),
    top: within(y - height / 2, image.height - height),
    width,
    height,
  };
}

function fullWindow({ width, height }: DecodedImage): CropWindow {
  return { left: 0, top: 0, width, height };
}
