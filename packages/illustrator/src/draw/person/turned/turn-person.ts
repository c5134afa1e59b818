import { mix } from "../../../color/color-math.ts";
import { fillPath, line, type Pen, shape } from "../../pen.ts";
import { drawBrows } from "../face/brows.ts";
import { drawEyes } from "../face/eyes.ts";
import { type Face, hasBeardAroundMouth } from "../face/face.ts";
import { drawMouth } from "../face/mouth.ts";
import { drawBlush } from "../face/skin-details.ts";
import { type Bend, bendSvg } from "./bend-svg.ts";
import { drawnView } from "./drawn-view.ts";
import type { HeadTurn } from "./head-turn.ts";
import { type FrontPerson, type TurnedPerson, turnHead } from "./turn-head.ts";
import { nosePath } from "./turned-shapes.ts";

/** How the style draws. */
export interface TurnFinish {
  readonly pen: Pen;
  /** The paint of shadows on the skin. */
  readonly shade: string;
  readonly isPlain: boolean;
  /** Features that are recognizable in pixel art. */
  readonly isBold: boolean;
}

/** Turns the head of a person of plain shapes. */
export function turnPerson(front: FrontPerson, { pen, shade, isPlain, isBold }: TurnFinish): TurnedPerson {
  const { face, hair, traits, spec, layers } = front;
  if (drawnView(traits) === "front") return front;
  const { skin, prefix } = face;
  const isCropped = hair?.scalp.includes("<path") === true && traits.haircut !== "thinning";
  const sideColor = isCropped
    ? mix(traits.hair.color, skin, hair?.front === "" ? 0.2 : 0.32)
    : traits.hair.color;
  return turnHead(isPlain ? { ...front, shadow: "" } : front, {
    skin: (skull, outline) =>
      shape(pen, skull, skin) +
      shape(pen, outline, skin) +
      (pen.ink === undefined ? "" : fillPath(skull, skin)),
    ear: ({ path, folds }) =>
      shape(pen, path, mix(skin, face.colors.shade, 0.35)) +
      (isPlain ? "" : line(folds, pen.ink ?? face.colors.shade, 2.2)),
    sideHair: (d) => shape(pen, d, sideColor),
    ...(pen.ink !== undefined && { joinedHair: (d: string) => fillPath(d, sideColor) }),
    blush: isPlain ? "" : drawBlush(face, 1, `${prefix}bl`),
    face: (turn) => (isBold ? bendSvg(layers.face, turn.face) : turnedFace(face, turn)),
    neckShadow: (outline) =>
      isPlain
        ? ""
        : `<clipPath id="${prefix}nk"><path d="M114 140V200H166V140Z"/></clipPath><g clip-path="url(#${prefix}nk)"><g transform="translate(0 13)">${fillPath(outline, shade)}</g></g>${spec.neckShadow ?? ""}`,
  });
}

/** A tear and the eye that winks are at the right. */
export function featuresBend({ pose: { eyes } }: Face, turn: HeadTurn): Bend {
  return eyes.winks === true || eyes.tear === true ? turn.faceFromRight : turn.face;
}

function turnedFace(face: Face, turn: HeadTurn): string {
  const { blush = 0 } = face.pose;
  const features =
    (blush > 0 && !hasBeardAroundMouth(face) ? drawBlush(face, blush, `${face.prefix}bx`) : "") +
    drawEyes(face) +
    drawBrows(face) +
    drawMouth(face);
  return (
    bendSvg(features, featuresBend(face, turn)) + line(nosePath(turn, face), face.colors.fold, 2.5, 0.85)
  );
}
