import type { Eyewear, FrameShape } from "../../../brief/values/clothes.ts";
import { n } from "../../beings/shapes.ts";
import { fillPath, line } from "../../pen.ts";
import { eyeShift, type Face } from "./face.ts";

/** Eyewear in two layers: what lies under the hair, and what lies over a fringe. */
export interface EyewearLayers {
  readonly underHair: string;
  readonly overHair: string;
}

export function drawEyewear(face: Face, kind: Eyewear, frames: FrameShape, color: string): EyewearLayers {
  const shift = eyeShift(face.turn);
  const { eyeX, eyeY } = face.proportions;
  const y = eyeY + 1.5;
  const eyes: Eyes = { left: 140 - eyeX + shift, right: 140 + eyeX + shift, y };
  switch (kind) {
    case "none":
    // Drawn with the costumes.
    case "goggles":
    case "diving-mask":
    case "monocle":
      return { underHair: "", overHair: "" };
    case "glasses":
      return {
        underHair: temples(eyes, color, 3.1),
        overHair:
          `<g fill="#ffffff" fill-opacity="0.08" stroke="${color}" stroke-width="3.1" stroke-linejoin="round">${lenses[frames](eyes.left, y, -1)}${lenses[frames](eyes.right, y, 1)}</g>` +
          line(
            `M${n(eyes.left + 18.4)} ${n(y - 2)}Q${n(140 + shift)} ${n(y - 7)} ${n(eyes.right - 18.4)} ${n(y - 2)}`,
            color,
            3.1,
          ),
      };
    case "sunglasses":
      return { underHair: temples(eyes, color, 4), overHair: sunglasses(eyes, shift, color, frames) };
    case "eyepatch":
      return eyepatch(eyes, color);
  }
}

interface Eyes {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The arms, from the lenses to the ears. */
function temples({ left, right, y }: Eyes, color: string, width: number): string {
  return line(
    `M${n(left - 18.8)} ${n(y - 4)}L81 ${n(y - 7)}M${n(right + 18.8)} ${n(y - 4)}L199 ${n(y - 7)}`,
    color,
    width,
  );
}

const lenses: { readonly [shape in FrameShape]: (x: number, y: number, side: -1 | 1) => string } = {
  round: (x, y) => `<circle cx="${n(x)}" cy="${n(y)}" r="18.5"/>`,
  square: (x, y) => `<path d="${roundedBox(x, y)}"/>`,
  "half-moon": (x, y) => `<path d="${halfMoon(x, y)}"/>`,
  aviator: (x, y, side) => `<path d="${aviator(x, y, side)}"/>`,
  heart: (x, y) => `<path d="${heart(x, y)}"/>`,
  "cat-eye": (x, y, side) =>
    `<path d="M${n(x - side * 19)} ${n(y - 8)}C${n(x - side * 16)} ${n(y - 15)} ${n(x + side * 6)} ${n(y - 15)} ${n(x + side * 22)} ${n(y - 17)}C${n(x + side * 23)} ${n(y + 4)} ${n(x + side * 16)} ${n(y + 15)} ${n(x)} ${n(y + 15)}C${n(x - side * 14)} ${n(y + 15)} ${n(x - side * 20)} ${n(y + 4)} ${n(x - side * 19)} ${n(y - 8)}Z"/>`,
};

/** Lenses below the eyes, to look over. */
function halfMoon(x: number, y: number): string {
  return `M${n(x - 18)} ${n(y + 3)}H${n(x + 18)}C${n(x + 18)} ${n(y + 15)} ${n(x + 10)} ${n(y + 20)} ${n(x)} ${n(y + 20)}C${n(x - 10)} ${n(y + 20)} ${n(x - 18)} ${n(y + 15)} ${n(x - 18)} ${n(y + 3)}Z`;
}

/** Drops that are wider at their outer side. */
function aviator(x: number, y: number, side: -1 | 1): string {
  const at = (dx: number, dy: number): string => `${n(x + side * dx)} ${n(y + dy)}`;
  return `M${at(-19, -12)}C${at(-8, -15)} ${at(10, -15)} ${at(21, -12)}C${at(24, 4)} ${at(16, 19)} ${at(2, 19)}C${at(-11, 19)} ${at(-20, 4)} ${at(-19, -12)}Z`;
}

function heart(x: number, y: number): string {
  return `M${n(x)} ${n(y + 20)}C${n(x - 26)} ${n(y + 4)} ${n(x - 25)} ${n(y - 18)} ${n(x - 11)} ${n(y - 17)}C${n(x - 4)} ${n(y - 16)} ${n(x)} ${n(y - 12)} ${n(x)} ${n(y - 8)}C${n(x)} ${n(y - 12)} ${n(x + 4)} ${n(y - 16)} ${n(x + 11)} ${n(y - 17)}C${n(x + 25)} ${n(y - 18)} ${n(x + 26)} ${n(y + 4)} ${n(x)} ${n(y + 20)}Z`;
}

/** A lens 38 wide and 30 high. The pixel renderer has no rounded rectangles. */
function roundedBox(x: number, y: number): string {
  const [left, right, top, bottom] = [n(x - 19), n(x + 19), n(y - 14.5), n(y + 15.5)];
  return `M${n(left + 7)} ${top}H${n(right - 7)}Q${right} ${top} ${right} ${n(top + 7)}V${n(bottom - 8)}Q${right} ${bottom} ${n(right - 8)} ${bottom}H${n(left + 8)}Q${left} ${bottom} ${left} ${n(bottom - 8)}V${n(top + 7)}Q${left} ${top} ${n(left + 7)} ${top}Z`;
}

/** Opaque lenses that hide the eyes. */
function sunglasses({ left, right, y }: Eyes, shift: number, color: string, frames: FrameShape): string {
  const lens = (x: number, side: -1 | 1): string => {
    if (frames === "heart") return fillPath(heart(x, y), color);
    const at = (dx: number, dy: number): string => `${n(x + side * dx)} ${n(y + dy)}`;
    return fillPath(
      `M${at(-20, -11)}C${at(-12, -15)} ${at(8, -16)} ${at(22, -13)}C${at(24, 4)} ${at(17, 18)} ${at(1, 18)}C${at(-13, 18)} ${at(-21, 6)} ${at(-20, -11)}Z`,
      color,
    );
  };
  const shine = (x: number): string =>
    line(`M${n(x - 11)} ${n(y - 5)}L${n(x - 5)} ${n(y + 8)}`, "#ffffff", 3.6, 0.3);
  return (
    lens(left, -1) +
    lens(right, 1) +
    line(
      `M${n(left + 18)} ${n(y - 9)}Q${n(140 + shift)} ${n(y - 13)} ${n(right - 18)} ${n(y - 9)}`,
      color,
      4.4,
    ) +
    shine(left) +
    shine(right)
  );
}

/** A patch on the left eye. Its strap runs over the forehead, above the other eye and its brow. */
function eyepatch({ left, y }: Eyes, color: string): EyewearLayers {
  return {
    underHair: line(
      `M${n(left + 12)} ${n(y - 14)}Q160 ${n(y - 52)} 193 ${n(y - 52)}M${n(left - 14)} ${n(y - 8)}L83 ${n(y - 12)}`,
      color,
      3.6,
    ),
    overHair: fillPath(
      `M${n(left - 17)} ${n(y - 12)}C${n(left - 8)} ${n(y - 18)} ${n(left + 9)} ${n(y - 18)} ${n(left + 17)} ${n(y - 12)}C${n(left + 20)} ${n(y + 6)} ${n(left + 11)} ${n(y + 19)} ${n(left)} ${n(y + 19)}C${n(left - 11)} ${n(y + 19)} ${n(left - 20)} ${n(y + 6)} ${n(left - 17)} ${n(y - 12)}Z`,
      color,
    ),
  };
}
