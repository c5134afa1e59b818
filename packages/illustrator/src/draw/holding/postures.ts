import type { Posture } from "../../brief/values/poses.ts";
import type { ArmPose } from "../body/arm-pose.ts";
import type { Point } from "../body/limbs.ts";
import { skinLine } from "../body/limbs.ts";
import { fillPath, line, type Pen, shape } from "../pen.ts";

/** What the arms do in a posture. */
export interface PosturePose {
  /** The arm at the viewer's right, which does something. */
  readonly right: ArmPose;
  /** The other arm, as if it were at the right. It hangs down if absent. */
  readonly left?: ArmPose;
  /** Both arms do the same thing, so none is free for anything else. */
  readonly needsBothArms?: boolean;
  /** The left arm is drawn over the right one. */
  readonly leftOnTop?: boolean;
  /** Hands that touch, drawn over both arms. */
  readonly hands?: (pen: Pen, skin: string) => string;
  /** The lowest point that has to be visible, the highest one, and the distance of the hand from the centre line. */
  readonly bottom: number;
  readonly top?: number;
  readonly half?: number;
}

const point = (x: number, y: number): Point => ({ x, y });

const onHip: ArmPose = {
  elbow: point(258, 348),
  wrist: point(212, 412),
  hand: "relaxed",
  angle: 214,
  size: 0.9,
  inFront: true,
};
const inPocket: ArmPose = {
  elbow: point(240, 352),
  wrist: point(206, 470),
  hand: "none",
  inFront: true,
  inPocket: true,
};
const upright = (hand: ArmPose["hand"], angle = 6): ArmPose => ({
  elbow: point(246, 332),
  wrist: point(244, 262),
  hand,
  angle,
  overHead: true,
});
const flexed: ArmPose = {
  elbow: point(292, 270),
  wrist: point(266, 186),
  hand: "fist",
  angle: -24,
  overHead: true,
};
const shrugged: ArmPose = { elbow: point(240, 346), wrist: point(284, 304), hand: "open", angle: 62 };
const spread: ArmPose = { elbow: point(262, 314), wrist: point(304, 262), hand: "open", angle: 40 };
const raised: ArmPose = {
  elbow: point(268, 200),
  wrist: point(270, 110),
  hand: "open",
  angle: 10,
  overHead: true,
};
const together: ArmPose = { elbow: point(238, 356), wrist: point(160, 326), hand: "none", inFront: true };
const onFist: ArmPose = {
  elbow: point(222, 372),
  wrist: point(161, 216),
  hand: "fist",
  angle: 6,
  inFront: true,
  overHead: true,
};
const behindBack: ArmPose = {
  elbow: point(238, 352),
  wrist: point(170, 424),
  hand: "none",
  inFront: true,
  isBehind: true,
};

/** What the arms do in each posture. */
export const postures: { readonly [posture in Exclude<Posture, "relaxed">]: PosturePose } = {
  waving: {
    right: { elbow: point(246, 330), wrist: point(256, 258), hand: "open", angle: 10, overHead: true },
    bottom: 352,
    half: 292 - 140,
  },
  "chin-on-hand": {
    right: {
      elbow: point(230, 354),
      wrist: point(176, 232),
      hand: "chin",
      angle: 0,
      inFront: true,
      overHead: true,
    },
    left: { elbow: point(232, 350), wrist: point(88, 372), hand: "grip", angle: -80, inFront: true },
    needsBothArms: true,
    bottom: 400,
  },
  "arms-crossed": {
    right: { elbow: point(226, 340), wrist: point(106, 322), hand: "none", inFront: true },
    left: { elbow: point(226, 340), wrist: point(100, 298), hand: "grip", angle: -82, inFront: true },
    needsBothArms: true,
    leftOnTop: true,
    bottom: 372,
  },
  "hand-on-heart": {
    right: {
      elbow: point(230, 346),
      wrist: point(190, 310),
      hand: "open",
      angle: -62,
      size: 0.86,
      inFront: true,
    },
    bottom: 366,
  },
  "hands-on-hips": { right: onHip, left: onHip, bottom: 460, half: 280 - 140 },
  "hands-in-pockets": { right: inPocket, left: inPocket, bottom: 516 },
  "thumbs-up": {
    right: {
      elbow: point(236, 352),
      wrist: point(200, 306),
      hand: "thumb-up",
      angle: -4,
      inFront: true,
      overHead: true,
    },
    bottom: 366,
  },
  pointing: {
    right: {
      elbow: point(248, 334),
      wrist: point(272, 268),
      hand: "point",
      angle: 36,
      overHead: true,
    },
    bottom: 352,
    half: 326 - 140,
  },
  "peace-sign": { right: upright("peace"), bottom: 352, half: 284 - 140 },
  "prayer-hands": {
    right: together,
    left: together,
    needsBothArms: true,
    hands: (pen, skin) => palmsTogether(pen, skin),
    bottom: 372,
  },
  shrugging: { right: shrugged, left: shrugged, needsBothArms: true, bottom: 366, half: 362 - 140 },
  flexing: { right: flexed, left: flexed, needsBothArms: true, bottom: 330, half: 318 - 140 },
  "hand-on-hip": { right: onHip, bottom: 460, half: 280 - 140 },
  "chin-on-fists": { right: onFist, left: onFist, needsBothArms: true, bottom: 396 },
  "arms-behind-back": { right: behindBack, left: behindBack, needsBothArms: true, bottom: 400 },
  "arms-raised": { right: raised, left: raised, needsBothArms: true, bottom: 300, top: 16, half: 318 - 140 },
  saluting: {
    right: {
      elbow: point(290, 262),
      wrist: point(226, 132),
      hand: "flat",
      angle: -52,
      size: 0.92,
      overHead: true,
    },
    bottom: 320,
    half: 312 - 140,
  },
  "finger-on-lips": {
    right: {
      elbow: point(240, 346),
      wrist: point(164, 232),
      hand: "hush",
      angle: -12,
      inFront: true,
      overHead: true,
    },
    bottom: 372,
  },
  "ok-sign": { right: upright("ok"), bottom: 352, half: 284 - 140 },
  "open-arms": { right: spread, left: spread, needsBothArms: true, bottom: 350, half: 362 - 140 },
  "raised-fist": {
    right: { elbow: point(266, 208), wrist: point(258, 120), hand: "fist", angle: -6, overHead: true },
    bottom: 310,
    top: 70,
    half: 292 - 140,
  },
  "heart-hands": {
    right: { ...together, wrist: point(176, 330) },
    left: { ...together, wrist: point(176, 330) },
    needsBothArms: true,
    hands: (pen, skin) => heartOfHands(pen, skin),
    bottom: 380,
  },
};

/** Two palms against each other, fingers up. */
function palmsTogether(pen: Pen, skin: string): string {
  const shade = skinLine(skin);
  return (
    shape(pen, "M139 336C124 336 116 322 117 306C118 292 122 282 124 268C126 250 131 236 139 234Z", skin) +
    shape(pen, "M141 336C156 336 164 322 163 306C162 292 158 282 156 268C154 250 149 236 141 234Z", skin) +
    line("M140 236L140 332", shade, 2.4) +
    line(
      "M131 256L131 290M149 256L149 290M122 304C128 298 133 300 134 308M158 304C152 298 147 300 146 308",
      shade,
      2,
      0.8,
    )
  );
}

/** Two curved hands whose fingers and thumbs form a heart. */
function heartOfHands(pen: Pen, skin: string): string {
  const shade = skinLine(skin);
  const half =
    "M140 262C146 246 166 240 180 252C196 266 194 292 180 310L164 332L146 320L140 318L140 300C150 292 160 282 158 272C156 266 146 266 140 280Z";
  return (
    shape(pen, half, skin) +
    `<g transform="matrix(-1 0 0 1 280 0)">${shape(pen, half, skin)}</g>` +
    fillPath(
      "M140 280C146 266 156 266 158 272C160 282 150 292 140 300C130 292 120 282 122 272C124 266 134 266 140 280Z",
      "#e4566a",
    ) +
    line(
      "M140 250V280M140 300V318M172 262C180 270 182 282 176 292M108 262C100 270 98 282 104 292",
      shade,
      2.2,
      0.85,
    )
  );
}
