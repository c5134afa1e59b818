import type { Element } from "./read-elements.ts";

/** An element in the middle of a box, as large as fits, undistorted. */
export function place(
  { picture, href }: Element,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const scale = Math.min(box.width / picture.width, box.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const at = (value: number): number => Math.round(value * 100) / 100;
  return `<image x="${at(box.x + (box.width - width) / 2)}" y="${at(box.y + (box.height - height) / 2)}" width="${at(width)}" height="${at(height)}" href="${href}"/>`;
}
