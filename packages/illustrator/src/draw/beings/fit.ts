import type { HeadwearDrawing } from "../wearables/headwear-drawing.ts";
import type { Being } from "./being.ts";
import { eyeTop, faceLayoutOf } from "./face/face-layout.ts";
import { type HeadShape, halfWidthAt, roundHead } from "./head-shape.ts";
import { n } from "./shapes.ts";

export function headShapeOf({ head }: Being): HeadShape {
  return { ...roundHead, ...head };
}

/**
 * Fits headwear, which is made for a head 112 wide with a brim at y = 92, so that its brim is above the eyes
 * and as wide as the head is there.
 */
function hatFit(being: Being): { readonly y: number; readonly x: number; readonly scaleY: number } {
  const shape = headShapeOf(being);
  const y = being.hat?.y ?? Math.min(eyeTop(faceLayoutOf(being)) - 5, shape.top + 58);
  const x = being.hat?.scale ?? (halfWidthAt(shape, y - 8) + 5) / 61;
  const scaleY = being.hat?.scaleY ?? Math.min(1.15, Math.max(0.85, (y - shape.top + 8) / 66, x * 0.84));
  return { y, x, scaleY };
}

export function hatTransform(being: Being): string {
  const { y, x, scaleY } = hatFit(being);
  return `translate(140 ${n(y)}) scale(${round(x)} ${round(scaleY)}) translate(-140 -92)`;
}

/** Headwear that surrounds the face, such as a hijab or headphones: its opening, 94 x 129, shows eyes and mouth. */
export function aroundHeadTransform(being: Being): string {
  const { cheek, bottom } = headShapeOf(being);
  const layout = faceLayoutOf(being);
  const upper = Math.min(eyeTop(layout) - 12, 64);
  const lower = Math.min(bottom, layout.mouthY + 30);
  const x = Math.max((cheek + 7) / 64, (layout.x + layout.r * 1.6 + 6) / 47);
  const y = Math.max(1, (lower - upper) / 129);
  return `translate(140 ${n((upper + lower) / 2)}) scale(${round(x)} ${round(y)}) translate(-140 -120)`;
}

/** Wearables for the upper half of the face, such as masks and freckles. */
export function eyesTransform(being: Being): string {
  const { x, y } = faceLayoutOf(being);
  return `translate(140 ${n(y)}) scale(${round(Math.max(0.95, x / 28))}) translate(-140 -113)`;
}

export function earsTransform(being: Being): string {
  const { cheek, cheekY } = headShapeOf(being);
  return `translate(140 ${n(cheekY + 24)}) scale(${round((cheek + 4) / 62)} 1) translate(-140 -136)`;
}

/** How much costumes around the figure, such as capes and the helmet of a spacesuit, are enlarged. */
export function costumeScale(being: Being): number {
  if (being.bodiless === true) return 1.15;
  const { cheek, top, bottom } = headShapeOf(being);
  return round(Math.max(1, (cheek + 12) / 72, (bottom - top + 14) / 164));
}

export function costumeTransform(being: Being): string | undefined {
  const scale = costumeScale(being);
  return scale === 1 ? undefined : `translate(140 200) scale(${scale}) translate(-140 -200)`;
}

/** The highest point of fitted headwear. */
export function hatTop(being: Being, hat: HeadwearDrawing): number {
  const { y, scaleY } = hatFit(being);
  return y + (hat.top - 92) * scaleY;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
