import { image2sixel } from "sixel";

/** @param pixels RGBA */
export function renderSixel(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): string {
  return `${image2sixel(new Uint8ClampedArray(pixels), width, height, 256, 1)}\n`;
}
