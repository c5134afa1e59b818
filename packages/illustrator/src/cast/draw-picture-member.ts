import { figure } from "../draw/body/figure.ts";
import type { Character } from "../draw/character.ts";
import { fillPath } from "../draw/pen.ts";
import { fitElement } from "../references/elements/fit-element.ts";
import type { ReferencePicture } from "../references/reference-picture.ts";

/** The framed picture, in figure units. */
const frame = { x: 46, y: 12, width: 188, height: 262, border: 7 };
const opening = {
  x: frame.x + frame.border,
  y: frame.y + frame.border,
  width: frame.width - 2 * frame.border,
  height: frame.height - 2 * frame.border,
};

/** The size of the picture: its aspect ratio, and the height in pixels that is sharp in a large image. */
export const pictureSize = { ratio: opening.width / opening.height, height: 720 };

/** The size of a cell of pixel art, in figure units. */
const cell = 4;

/** Draws an image as a framed picture on an easel, of the size of a person. */
export function drawPictureMember(picture: ReferencePicture, isPixelArt: boolean): Character {
  const rect = (grow: number, down: number, more: string): string =>
    `<rect x="${frame.x - grow}" y="${frame.y - grow + down}" width="${frame.width + 2 * grow}" height="${frame.height + 2 * grow}" rx="${isPixelArt ? 0 : 6 + grow}" ${more}/>`;
  const image = fitElement(
    { ...picture, isCutOut: false, isPlaced: false, on: "wall" },
    opening,
    isPixelArt ? cell : undefined,
  );
  const leg = (x: number, to: number): string =>
    fillPath(`M${x - 5} 270L${x + 5} 270L${to + 5} ${figure.feet}L${to - 5} ${figure.feet}Z`, "#7a5a41");
  const easel = leg(140, 140) + leg(96, 66) + leg(184, 214);
  return {
    svg: `<g data-trait="reference">${rect(3, 4, 'fill="#15121f" fill-opacity="0.18"')}${rect(0, 0, 'fill="#fdfcf8"')}${image}</g>`,
    cloak: "",
    legs: `<g data-trait="easel">${easel}${fillPath("M58 274H222V286H58Z", "#8d6a4d")}</g>`,
    top: frame.y,
    halfWidth: frame.width / 2 + 8,
    visibleBottom: frame.y + frame.height + 8,
    feet: figure.feet,
    hips: figure.hips,
    waist: figure.waist,
    isShort: false,
    pen: { width: 0 },
    bodyTransform: undefined,
    styles: [],
  };
}
