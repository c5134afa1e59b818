import { image2sixel } from "sixel";

const maxColors = 256;
const backgroundSelect = 1;

/** @param pixels RGBA */
export function renderSixel(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): string {
  return `${image2sixel(new Uint8ClampedArray(pixels), width, height, maxColors, backgroundSelect)}\n`;
}
