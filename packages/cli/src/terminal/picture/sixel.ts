import { image2sixel } from "sixel";

/** Four bytes to a pixel. */
export function sixel(pixels: Uint8Array, { width, height }: { width: number; height: number }): string {
  return `${image2sixel(new Uint8ClampedArray(pixels), width, height, 256, 1)}\n`;
}
