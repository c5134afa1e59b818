import type { Element } from "./decode-elements.ts";
import { fitElement } from "./fit-element.ts";

/** Draws elements on a portrait, as tiles along the lower edge. */
export function drawElementTiles(
  elements: readonly Element[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const side = Math.min(box.width * 0.15, box.height * 0.17);
  const gap = side * 0.2;
  return elements
    .map((element, i) => {
      const x = box.x + box.width - gap - side - i * (side + gap * 0.6);
      const y = box.y + box.height - gap - side;
      return `<g data-trait="element:${i + 1}">${tile(x, y, side)}${fitElement(element, {
        x: x + side * 0.12,
        y: y + side * 0.12,
        width: side * 0.76,
        height: side * 0.76,
      })}</g>`;
    })
    .join("");
}

function tile(x: number, y: number, side: number): string {
  const at = (value: number): number => Math.round(value * 10) / 10;
  const rect = (down: number, fill: string): string =>
    `<rect x="${at(x)}" y="${at(y + down)}" width="${at(side)}" height="${at(side)}" rx="${at(side * 0.18)}" ${fill}/>`;
  return rect(side * 0.05, 'fill="#15121f" fill-opacity="0.2"') + rect(0, 'fill="#fdfcf8"');
}
