import { darken, luma } from "../../color/color-math.ts";
import type { Pen } from "../pen.ts";
import { fillPath, joinedPath, line, traitGroup } from "../pen.ts";
import { tattooInk } from "../person/face/skin-details.ts";
import { outlineOf } from "../styles/add-outline.ts";
import type { ArmPose } from "./arm-pose.ts";
import type { Build } from "./build.ts";
import { mirrored } from "./figure.ts";
import type { DrawHand } from "./hands.ts";
import type { Point } from "./limbs.ts";
import { angleFrom, between, cuff, round, sidesPath, sleevePath, taperedPath } from "./limbs.ts";
import { armFold } from "./torso.ts";

/** How far a sleeve reaches. `wide` ones are those of robes. */
export type SleeveLength = "long" | "short" | "wide";

export interface Sleeve {
  readonly length: SleeveLength;
  readonly color: string;
  /** What lies on both shoulders over the sleeves, such as epaulettes. */
  readonly shoulder?: string;
}

/** An arm at the viewer's right, in layers. */
export interface Arm {
  /** Its outline, drawn before the body covers the inner half of it. */
  readonly outline: string;
  /** Drawn over the body. */
  readonly front: string;
  /** A forearm that is raised to the face or holds something, drawn over the head. */
  readonly overHead: string;
}

/** Draws an arm with its sleeve and hand. */
export function drawArm(
  pen: Pen,
  build: Build,
  { length, color }: Sleeve,
  skin: string,
  pose: ArmPose,
  drawHand: DrawHand,
  pocket: string,
  /** The width of lines that separate arms from the body in styles without outlines. */
  edgeWidth: number,
  isTattooed = false,
): Arm {
  const shoulder: Point = { x: 140 + build.shoulder - 21, y: 252 };
  const moved = (point: Point): Point =>
    pose.inFront === true ? point : { x: point.x + shoulder.x - 208, y: point.y };
  const elbow = moved(pose.elbow);
  const wrist = pose.inPocket === true ? { x: 122 + build.hip, y: 470 } : moved(pose.wrist);
  const r = (radius: number): number => radius * build.limb;
  const sleeveEnd = between(shoulder, elbow, 0.56);
  const upper =
    length === "short"
      ? joinedPath(taperedPath(shoulder, r(15), elbow, r(14)), skin) +
        joinedPath(sleevePath(shoulder, 21, sleeveEnd, r(18.5)), color) +
        // A bare arm has no sleeve.
        (color === skin
          ? ""
          : sleeveEdge(
              shoulder,
              sleeveEnd,
              r(18.5),
              pen.ink ?? darken(color, 0.35),
              pen.ink === undefined ? 3 : pen.width,
            ))
      : joinedPath(taperedPath(shoulder, 21, elbow, r(17.5)), color);
  const forearm =
    length === "short"
      ? joinedPath(taperedPath(elbow, r(14), wrist, r(11)), skin)
      : length === "long"
        ? joinedPath(sleevePath(elbow, r(17.5), wrist, r(14.5)), color)
        : wideSleeve(elbow, r(17.5), wrist, color);
  const hand = placedHand(pen, pose, elbow, wrist, drawHand);
  const end =
    length === "long"
      ? pose.hand === "none" && pose.inFront !== true
        ? ""
        : cuff(elbow, wrist, r(14.5), color)
      : "";
  // Covers the outline of the forearm where it joins the upper arm.
  const elbowPatch = joinedPath(
    taperedPath(
      between(shoulder, elbow, 0.68),
      r(length === "short" ? 14 : 18),
      elbow,
      r(length === "short" ? 14 : 17.5),
    ),
    length === "short" ? skin : color,
  );
  const [elbowRadius, wristRadius] = length === "short" ? [14, 11] : [17.5, 14.5];
  const isFlat = pen.ink === undefined;
  const cloth = length === "short" ? skin : color;
  const seam: Pen =
    pen.onDark !== undefined && luma(cloth) < 0.45 ? { ink: pen.onDark, width: pen.width * 0.6 } : pen;
  // A forearm over a body of its own colour needs an edge.
  const edge = isFlat
    ? pose.inFront === true
      ? line(
          sidesPath(elbow, r(elbowRadius), wrist, length === "wide" ? wideCuff : r(wristRadius)),
          darken(cloth, 0.42),
          2 * edgeWidth,
        )
      : ""
    : outlineOf(forearm, seam);
  const isBare = isTattooed && length === "short";
  const upperTattoo = isBare
    ? armTattoo(between(shoulder, elbow, 0.64), elbow, r(13), pen.ink ?? tattooInk(skin), 1)
    : "";
  const tattoo = isBare ? armTattoo(elbow, wrist, r(11.4), pen.ink ?? tattooInk(skin), 2) : "";
  if (pose.isBehind === true)
    return {
      outline: outlineOf(upper + forearm, pen) + forearm + tattoo,
      front: upper + upperTattoo,
      overHead: "",
    };
  if (pose.overHead === true)
    return {
      outline: outlineOf(upper, pen),
      front: upper + upperTattoo,
      overHead: hand + edge + elbowPatch + forearm + tattoo + end,
    };
  if (pose.inFront === true)
    return {
      outline: outlineOf(upper, pen),
      front:
        upper +
        hand +
        edge +
        upper +
        forearm +
        upperTattoo +
        tattoo +
        (pose.inPocket === true ? pocketOver(pen, build, pocket) : end),
      overHead: "",
    };
  return {
    outline: outlineOf(upper + forearm, pen),
    front:
      hand +
      (isFlat ? "" : outlineOf(forearm, pen)) +
      upper +
      forearm +
      upperTattoo +
      tattoo +
      end +
      mirrored(
        armFold(
          build,
          (luma(color) < 0.45 ? pen.onDark : undefined) ?? pen.ink ?? darken(color, 0.42),
          isFlat ? 0.5 : 1,
          isFlat ? 3 : pen.width,
        ),
      ),
    overHead: "",
  };
}

/** Bands around a limb, with a pattern between them. */
function armTattoo(from: Point, to: Point, radius: number, ink: string, repeats: 1 | 2): string {
  const half = round(radius - 1.5);
  const zigzag = [-0.5, 0, 0.5, 1].map((x, i) => `L${round(x * half)} ${i % 2 === 0 ? 5 : -5}`).join("");
  const motif = (share: number): string => {
    const at = between(from, to, share);
    return `<g transform="translate(${round(at.x)} ${round(at.y)}) rotate(${angleFrom(from, to)})">${line(`M${-half} -11Q0 -15 ${half} -11M${-half} 11Q0 7 ${half} 11M${-half} -5${zigzag}`, ink, 3)}</g>`;
  };
  return traitGroup("accessories:arm-tattoo", repeats === 1 ? motif(0.45) : motif(0.3) + motif(0.7));
}

/** The end of a short sleeve. */
function sleeveEdge(from: Point, to: Point, radius: number, color: string, width: number): string {
  const half = round(radius - 1);
  return `<g transform="translate(${round(to.x)} ${round(to.y)}) rotate(${angleFrom(from, to)})">${line(`M${-half} 0C${round(-half * 0.4)} -5 ${round(half * 0.4)} -5 ${half} 0`, color, width)}</g>`;
}

/** The fabric of a pocket, which hides a hand. */
function pocketOver(pen: Pen, { hip }: Build, color: string): string {
  const x = round(141 + hip);
  const edge = `M${x - 42} 468L${x - 1} 456`;
  return (
    fillPath(`${edge}L${x + 1} 500L${x - 40} 504Z`, color) +
    line(edge, pen.ink ?? darken(color, 0.42), pen.ink === undefined ? 3 : pen.width)
  );
}

/** Half the width of the end of a wide sleeve. */
const wideCuff = 27;

/** The sleeve of a robe: it widens and shows its inside. */
function wideSleeve(elbow: Point, radius: number, wrist: Point, color: string): string {
  const angle = angleFrom(elbow, wrist);
  return (
    joinedPath(taperedPath(elbow, radius, between(elbow, wrist, 0.3), radius), color) +
    joinedPath(sleevePath(elbow, radius, wrist, wideCuff), color) +
    `<g transform="translate(${round(wrist.x)} ${round(wrist.y)}) rotate(${angle})">${line("M-25 1Q0 -7 25 1", darken(color, 0.3), 5)}</g>`
  );
}

function placedHand(pen: Pen, pose: ArmPose, elbow: Point, wrist: Point, drawHand: DrawHand): string {
  const content = drawHand(pen, pose.hand);
  if (content === "") return "";
  const size = pose.size === undefined ? "" : ` scale(${pose.size})`;
  return `<g transform="translate(${round(wrist.x)} ${round(wrist.y)}) rotate(${pose.angle ?? angleFrom(elbow, wrist)})${size}">${content}</g>`;
}
