import { mix } from "../../../color/color-math.ts";
import { n } from "../../beings/shapes.ts";
import { fillPath, line } from "../../pen.ts";
import { type SkinTones, skinTones } from "../../volume/skin-tones.ts";
import { drawBrows } from "../face/brows.ts";
import { eyeShift, type Face, hasBeardAroundMouth } from "../face/face.ts";
import { isDarkSkin, skinShade } from "../face/face-colors.ts";
import { earFolds, earsPath, headPath } from "../face/head-shape.ts";
import { drawMouth } from "../face/mouth.ts";
import { drawBlush } from "../face/skin-details.ts";
import { volumeEyes } from "./volume-eyes.ts";

/** Soft spots of light and shadow on the skin, by the names of their gradients. */
type Spot = "high" | "deep";

function spots(
  prefix: string,
): (cx: number, cy: number, rx: number, ry: number, of: Spot, o?: number) => string {
  return (cx, cy, rx, ry, of, opacity = 1) =>
    `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="url(#${prefix}${of === "high" ? "p" : "q"})"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}/>`;
}

/**
 * The gradients that head, face and neck refer to. Those of large areas run straight down, whatever the tilt of the head and the
 * lean of the body: Cairo, which renders PNG, takes ten times as long for others.
 */
export function volumeGradients(face: Face, upright: string, lean: number): string {
  const { prefix, turn } = face;
  const right = 140 + eyeShift(turn);
  const tones = skinTones(face.skin);
  const units = ' gradientUnits="userSpaceOnUse"';
  return (
    `<defs><linearGradient id="${prefix}s"${units} x1="0" y1="44" x2="0" y2="200"${upright}>${stop(0, tones.high)}${stop(0.42, tones.base)}${stop(0.7, tones.base)}${stop(0.9, tones.warm)}${stop(1, tones.deep)}</linearGradient>` +
    `<linearGradient id="${prefix}w"${units} x1="${n(right + 14)}" y1="0" x2="${n(right + 60)}" y2="0">${stop(0, tones.deep, 0)}${stop(1, tones.deep, 0.5)}</linearGradient>` +
    `<linearGradient id="${prefix}c"${units} x1="0" y1="176" x2="0" y2="212"${lean === 0 ? "" : ` gradientTransform="rotate(${-lean} 140 206)"`}>${stop(0, skinShade(face.skin, 0.16))}${stop(1, skinShade(face.skin))}</linearGradient>` +
    `<radialGradient id="${prefix}p">${stop(0, tones.high, 0.95)}${stop(1, tones.high, 0)}</radialGradient>` +
    `<radialGradient id="${prefix}q">${stop(0, tones.deep, 0.6)}${stop(1, tones.deep, 0)}</radialGradient>` +
    `<clipPath id="${prefix}o"><path d="${headPath(face.jaw)}"/></clipPath></defs>`
  );
}

export interface HeadParts {
  /** False for the pointed ears of a costume. */
  readonly hasOwnEars: boolean;
  readonly scalp: string;
  /** The shadow of hair or cloth. */
  readonly shadow: string;
  /** Figure y of the lower edge of a hat. */
  readonly brim?: number;
}

/** Ears and skin, with a side in the shadow, and what lies on the skin. */
export function volumeHead(face: Face, parts: HeadParts): string {
  const { prefix, turn, jaw } = face;
  const tones = skinTones(face.skin);
  const outline = headPath(jaw);
  const right = n(140 + eyeShift(turn));
  const onHead = (content: string): string => `<g clip-path="url(#${prefix}o)">${content}</g>`;
  return (
    (parts.hasOwnEars ? ears(face, tones) : "") +
    `<path d="${outline}" fill="url(#${prefix}s)"/>` +
    onHead(`<path d="M${n(right + 14)} 30V190H210V30Z" fill="url(#${prefix}w)"/>`) +
    parts.scalp +
    (parts.shadow === "" && parts.brim === undefined
      ? ""
      : onHead(
          parts.shadow + (parts.brim === undefined ? "" : hatShadow(parts.brim, tones, `${prefix}hs`)),
        )) +
    drawBlush(face, 0.85, `${prefix}bl`)
  );
}

function ears(face: Face, tones: SkinTones): string {
  const { turn, proportions } = face;
  const path = earsPath(turn, proportions.earDrop);
  return (
    `<path d="${path}" fill="${mix(tones.base, tones.warm, 0.7)}"/>` +
    line(earFolds(turn, proportions.earDrop), tones.deep, 2.4)
  );
}

/** Fades downwards from the edge of a hat. */
export function hatShadow(brim: number, { contact }: SkinTones, id: string): string {
  const edge = `M70 ${brim - 6}Q140 ${brim - 18} 210 ${brim - 6}V${brim + 26}H70Z`;
  return (
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${brim - 4}" x2="0" y2="${brim + 24}">${stop(0, contact, 0.6)}${stop(0.4, contact, 0.34)}${stop(1, contact, 0)}</linearGradient>` +
    `<path d="${edge}" fill="url(#${id})"/>`
  );
}

/** What an expression changes. */
export function volumeFace(face: Face, drawNose: (face: Face) => string = nose): string {
  const { pose, prefix } = face;
  const { blush = 0 } = pose;
  return (
    (blush > 0 && !hasBeardAroundMouth(face) ? drawBlush(face, blush, `${prefix}bx`) : "") +
    drawNose(face) +
    volumeEyes(face) +
    drawBrows(face) +
    drawMouth(face) +
    lipLight(face)
  );
}

/** A nose without lines: light on its ridge and tip, shadow beside and below it, and light on cheek and chin. */
function nose(face: Face): string {
  const { prefix, pose, proportions, turn } = face;
  const spot = spots(prefix);
  const shift = eyeShift(turn + (pose.turn ?? 0));
  const x = 140 + shift * 1.7;
  const y = proportions.noseY + (pose.nod ?? 0) * 1.8;
  const width = noseWidth(face);
  return (
    spot(x + 5, y - 7, 9, 15, "deep", 0.5) +
    fillPath(
      `M${n(x - width)} ${n(y - 0.6)}C${n(x - width * 0.6)} ${n(y + 6.2)} ${n(x + width * 0.6)} ${n(y + 6.2)} ${n(x + width)} ${n(y - 0.6)}C${n(x + width * 0.5)} ${n(y + 3)} ${n(x - width * 0.5)} ${n(y + 3)} ${n(x - width)} ${n(y - 0.6)}Z`,
      skinShade(face.skin, 0.1),
    ) +
    noseLights(face)
  );
}

function noseWidth(face: Face): number {
  return face.nose === "broad" ? 10 : face.nose === "button" ? 6.6 : 7.6;
}

/** Light on the ridge and the tip of the nose, the cheek and the chin. */
export function noseLights(face: Face): string {
  const { prefix, pose, proportions, turn } = face;
  const spot = spots(prefix);
  const shift = eyeShift(turn + (pose.turn ?? 0));
  const x = 140 + shift * 1.7;
  const y = proportions.noseY + (pose.nod ?? 0) * 1.8;
  const [tip, bridge, cheek] = isDarkSkin(face.skin) ? [0.55, 0.4, 0.5] : [0.7, 0.5, 0.5];
  return (
    spot(x - 1, y - 4, noseWidth(face), 6.6, "high", tip) +
    spot(x - 1.6, y - 17, 3.4, 14, "high", bridge) +
    (hasBeardAroundMouth(face)
      ? ""
      : spot(107 + shift, proportions.cheekY - 9, 13, 8, "high", cheek) +
        spot(138 + shift, face.age === "child" ? 175 : 178, 10, 5, "high", 0.35))
  );
}

/** The light on a painted lower lip. */
function lipLight(face: Face): string {
  const { prefix, pose, proportions, turn, lips } = face;
  const { open = 0, dip, width } = pose.mouth;
  if (lips === undefined || open > 0 || hasBeardAroundMouth(face)) return "";
  const y = proportions.mouthY + (pose.nod ?? 0) * 1.4 + dip * 0.9 * proportions.mouthSize + 2.6;
  return spots(prefix)(138 + eyeShift(turn + (pose.turn ?? 0)) * 1.15, y, width * 0.34, 1.5, "high", 0.7);
}

function stop(offset: number, color: string, opacity = 1): string {
  return `<stop offset="${offset}" stop-color="${color}"${opacity < 1 ? ` stop-opacity="${opacity}"` : ""}/>`;
}
