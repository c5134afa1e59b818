import type { Place } from "../../brief/values/surroundings.ts";
import type { Size } from "../../output.ts";
import type { Element } from "./decode-elements.ts";
import { fitElement } from "./fit-element.ts";

/** Places without a wall, where images are shown on a signpost. */
const outdoorPlaces: ReadonlySet<Place> = new Set<Place>([
  "beach",
  "city",
  "desert",
  "forest",
  "garden",
  "mountains",
  "outdoor",
  "park",
  "street",
]);

/** Draws elements on the wall, alternately left and right of the head, from top to bottom. */
export function drawWallElements(
  elements: readonly Element[],
  { width, height }: Size,
  head: { readonly x: number; readonly r: number },
  place: Place | undefined,
  cell: number | undefined,
): string {
  const short = Math.min(width, height);
  const room = head.x - head.r * 0.8;
  const rows = Math.ceil(elements.length / 2);
  const side = Math.min(
    Math.max(short * 0.17, Math.min(room * 0.86, short * 0.25)),
    (height * 0.8) / Math.max(1, rows) / 1.15,
  );
  const margin = Math.max(short * 0.04, Math.min((room - side) * 0.5, width * 0.2));
  return elements
    .map((element, i) => {
      const x = i % 2 === 0 ? margin : width - margin - side;
      const y = short * 0.07 + Math.floor(i / 2) * side * 1.16;
      const post =
        place !== undefined && outdoorPlaces.has(place)
          ? signPost(x + side / 2, y + side / 2, side, height)
          : "";
      return `<g data-trait="element:wall">${post}${frame(element, x, y, side, cell)}</g>`;
    })
    .join("");
}

/** Photos get a frame of the same aspect ratio, logos a light board. */
function frame(element: Element, x: number, y: number, side: number, cell: number | undefined): string {
  const { width, height } = element.image;
  const shape = element.isCutOut ? 1 : width / height;
  const [w, h] = shape > 1 ? [side, side / shape] : [side * shape, side];
  const [left, top] = [x + (side - w) / 2, y + (side - h) / 2];
  const rect = (inset: number, down: number, fill: string): string =>
    `<rect x="${round(left + inset)}" y="${round(top + inset + down)}" width="${round(w - 2 * inset)}" height="${round(h - 2 * inset)}" rx="${round(element.isCutOut ? side * 0.1 : side * 0.02)}" fill="${fill}"`;
  const edge = side * (element.isCutOut ? 0.14 : 0.08);
  return (
    `${rect(0, side * 0.035, "#15121f")} fill-opacity="0.2"/>` +
    `${rect(0, 0, element.isCutOut ? "#fdfcf8" : "#4a4048")}/>` +
    (element.isCutOut ? "" : `${rect(side * 0.03, 0, "#fdfcf8")}/>`) +
    fitElement(element, { x: left + edge, y: top + edge, width: w - 2 * edge, height: h - 2 * edge }, cell)
  );
}

function signPost(x: number, y: number, side: number, bottom: number): string {
  const w = side * 0.09;
  return `<rect x="${round(x - w / 2)}" y="${round(y)}" width="${round(w)}" height="${round(bottom - y)}" fill="#7a5a41"/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
