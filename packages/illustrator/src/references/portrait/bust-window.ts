import type { CropWindow } from "../crop.ts";
import type { DecodedImage } from "../decode-image.ts";
import type { Face } from "./find-face.ts";
import type { Wearables } from "./portrait-wearables.ts";
import { faceInFigure, figureScale } from "./portrait-wearables.ts";

/** Where to crop an image so that what is worn is visible. */
export interface BustWindow {
  readonly window: CropWindow;
  /** The rows to add above the image, for headwear that is higher. The window is in the taller image. */
  readonly addedRows: number;
  /** The face in the window. */
  readonly face: Face;
}

/** The lowest y of drawn clothes to show, in figure units: below it they end. */
const clothesBottom = 330;

/** Crops to head and clothes, with room for the headwear. */
export function bustWindow(
  image: DecodedImage,
  current: CropWindow,
  face: Face,
  { top, brief }: Wearables,
): BustWindow {
  const [across, down] = [current.width, current.height];
  const scale = figureScale(face, across, down);
  const center = {
    x: current.left + (face.x + face.width / 2) * across,
    y: current.top + (face.y + face.height / 2) * down,
  };
  const toImageY = (y: number): number => center.y + (y - (faceInFigure.top + faceInFigure.chin) / 2) * scale;
  const upper = Math.round(toImageY(top));
  const isDressed = brief.clothing !== undefined;
  const start = isDressed ? upper : Math.min(current.top, upper);
  const needed = isDressed ? Math.round(toImageY(clothesBottom)) - start : down;
  const widest = Math.floor((image.width * down) / across);
  const height = Math.max(8, Math.min(needed, widest, image.height - start));
  const width = Math.min(image.width, Math.max(8, Math.round((height * across) / down)));
  const addedRows = Math.max(0, -start);
  const left = Math.round(Math.min(image.width - width, Math.max(0, center.x - width / 2)));
  const window = { left, top: start + addedRows, width, height };
  return {
    window,
    addedRows,
    face: {
      ...face,
      x: (current.left + face.x * across - left) / width,
      y: (current.top + face.y * down - start) / height,
      width: (face.width * across) / width,
      height: (face.height * down) / height,
    },
  };
}
