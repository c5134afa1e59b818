import { image2sixel } from "sixel";

const colors = 256;
const backgroundSelect = 1;

/** @param pixels RGBA */
export function renderSixel(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): string {
  return `${image2sixel(new Uint8ClampedArray(pixels), width, height, colors, backgroundSelect)}\n`;
}
