import type { Stance } from "../../brief/values/poses.ts";
import { darken } from "../../color/color-math.ts";
import type { ArmPose } from "../body/arm-pose.ts";
import type { Build } from "../body/build.ts";
import { mirrored } from "../body/figure.ts";
import { shoe, legs as standingLegs } from "../body/legs.ts";
import type { Point } from "../body/limbs.ts";
import { taperedPath } from "../body/limbs.ts";
import { circle, ellipse, fillPath, limb, line, type Pen, shape } from "../pen.ts";
import type { Placement } from "./hold-drawing.ts";

/** What legs are drawn with. */
export interface LegColors {
  readonly build: Build;
  readonly trousers: string;
  readonly shoes: string;
  /** The colour of a skirt, which covers the thighs of people who sit. */
  readonly skirt?: string;
  /** The skirt of somebody who stands. */
  readonly standingSkirt: string;
  readonly accent: string;
}

/** How a figure stands, sits or rides. Figure units. */
export interface StanceDrawing {
  /** The legs, and what is behind them. */
  readonly legs: (pen: Pen, colors: LegColors) => string;
  /** In front of the whole figure, such as a handlebar. */
  readonly front?: (pen: Pen, accent: string) => string;
  /** What arms do that nothing else is asked of. */
  readonly right?: ArmPose;
  readonly left?: ArmPose;
  /** Closed hands in front of `front`. */
  readonly hands?: readonly Placement[];
  /** An animal that is ridden, whose head is in front. */
  readonly mount?: "horse";
  /** The lowest point. */
  readonly feet: number;
  /** The lowest point that has to be visible, if it is not the feet. */
  readonly bottom?: number;
  readonly half: number;
}

const point = (x: number, y: number): Point => ({ x, y });

const onGrip: ArmPose = {
  elbow: point(254, 356),
  wrist: point(232, 430),
  hand: "none",
  inFront: true,
  overHead: true,
};
const onTable: ArmPose = {
  elbow: point(240, 348),
  wrist: point(172, 362),
  hand: "relaxed",
  angle: -84,
  size: 0.84,
  inFront: true,
};

/** A leg at the viewer's right: hip, knee and ankle. */
function leg(pen: Pen, { build, trousers, shoes }: LegColors, hip: Point, knee: Point, ankle: Point): string {
  const r = (radius: number): number => radius * build.limb;
  return (
    footAt(pen, ankle, 8, shoes) +
    shape(pen, taperedPath(knee, r(27), ankle, r(20)), trousers) +
    shape(pen, taperedPath(hip, r(37), knee, r(29)), trousers) +
    line(
      `M${knee.x - 16} ${knee.y + 14}C${knee.x - 6} ${knee.y + 22} ${knee.x + 8} ${knee.y + 21} ${knee.x + 17} ${knee.y + 12}`,
      darken(trousers, 0.32),
      2.6,
      0.5,
    )
  );
}

/** A shoe below an ankle. */
function footAt(pen: Pen, { x, y }: Point, turn: number, color: string): string {
  return `<g transform="translate(0 ${y - 846})">${shoe(pen, x, turn, color)}</g>`;
}

function hips({ build, trousers, skirt }: LegColors): string {
  const [l, r] = [140 - build.hip, 140 + build.hip];
  return (
    fillPath(`M${l} 462H${r}L${r} 492Q170 522 140 522Q110 522 ${l} 492Z`, skirt ?? trousers) +
    lap(build, skirt)
  );
}

/** A skirt between the waist and the hips. */
function lap({ waist, hip }: Build, skirt: string | undefined): string {
  if (skirt === undefined) return "";
  return fillPath(`M${138 - waist} 380H${142 + waist}L${142 + hip} 470V506H${138 - hip}V470Z`, skirt);
}

/** Thighs that point to the viewer, and the shins below. */
function seatedLegs(pen: Pen, colors: LegColors): string {
  const { build, trousers, shoes, skirt } = colors;
  const out = 140 + build.hip + 3;
  const shin =
    footAt(pen, point(184, 736), 8, shoes) +
    shape(pen, taperedPath(point(186, 566), 27 * build.limb, point(182, 734), 20 * build.limb), trousers);
  const thigh = shape(
    pen,
    `M140 464L${out} 464C${out + 12} 500 ${out + 12} 540 214 572C204 596 168 596 158 572C146 546 140 516 140 492Z`,
    skirt ?? trousers,
  );
  const fold = line("M166 580C176 590 196 590 206 580", darken(skirt ?? trousers, 0.35), 2.8, 0.6);
  const one = shin + thigh + fold;
  return (
    lap(build, skirt) + mirrored(one) + one + line("M140 484L140 520", darken(skirt ?? trousers, 0.4), 3, 0.6)
  );
}

function chair(pen: Pen, color: string): string {
  const dark = darken(color, 0.22);
  return (
    limb(pen, "M82 540L74 762M198 540L206 762", dark, 11) +
    shape(pen, "M58 330C58 306 76 292 100 292H180C204 292 222 306 222 330V548H58Z", color) +
    fillPath("M74 334C74 316 86 308 102 308H178C194 308 206 316 206 334V520H74Z", dark, 0.35) +
    shape(pen, "M50 520H230C238 520 242 526 241 534L238 556H42L39 534C38 526 42 520 50 520Z", dark)
  );
}

/** The body of a horse from the waist of a person down, with its back to the right. */
function horseBody(pen: Pen, coat: string): string {
  const far = darken(coat, 0.24);
  const hair = darken(coat, 0.6);
  const foreleg = (x: number, color: string): string =>
    shape(
      pen,
      `M${x - 26} 620C${x - 24} 690 ${x - 15} 740 ${x - 14} 884H${x + 14}C${x + 15} 740 ${x + 24} 690 ${x + 26} 620Z`,
      color,
    ) + shape(pen, `M${x - 16} 876H${x + 16}L${x + 22} 914H${x - 22}Z`, hair);
  const hindLeg = (x: number, color: string): string =>
    shape(
      pen,
      `M${x - 40} 580C${x - 40} 660 ${x - 4} 700 ${x - 8} 760C${x - 10} 800 ${x - 14} 840 ${x - 12} 884H${x + 16}C${x + 16} 840 ${x + 22} 800 ${x + 24} 752C${x + 26} 690 ${x + 44} 650 ${x + 40} 560Z`,
      color,
    ) + shape(pen, `M${x - 14} 876H${x + 18}L${x + 24} 914H${x - 20}Z`, hair);
  return (
    shape(
      pen,
      "M352 516C388 520 398 580 388 660C384 712 376 744 384 780C352 756 346 700 352 640C354 600 344 560 340 540Z",
      hair,
    ) +
    hindLeg(282, far) +
    foreleg(176, far) +
    hindLeg(326, coat) +
    shape(
      pen,
      "M76 452C76 430 204 430 206 462C250 486 316 462 350 496C382 528 376 610 346 646C312 680 262 664 214 672C172 700 108 706 88 650C68 600 72 510 76 452Z",
      coat,
    ) +
    foreleg(112, coat)
  );
}

function board(pen: Pen, color: string, half: number, hasWheels: boolean): string {
  return (
    (hasWheels
      ? [140 - half + 44, 140 + half - 44]
          .map((x) => circle(x, 896, 12, "#2b2d3a") + circle(x, 896, 5, "#f6c945"))
          .join("")
      : "") +
    shape(
      pen,
      `M${140 - half} 866C${140 - half + 14} 876 ${140 - half + 30} 876 ${140 - half + 44} 876H${140 + half - 44}C${140 + half - 30} 876 ${140 + half - 14} 876 ${140 + half} 866C${140 + half + 4} 878 ${140 + half - 14} 890 ${140 + half - 40} 890H${140 - half + 40}C${140 - half + 14} 890 ${140 - half - 4} 878 ${140 - half} 866Z`,
      color,
    )
  );
}

const standing = (pen: Pen, { build, trousers, shoes, standingSkirt }: LegColors): string =>
  standingLegs(pen, build, trousers, shoes) + standingSkirt;

function frontWheel(pen: Pen, y: number, rx: number, ry: number): string {
  return (
    ellipse(pen, 140, y, rx, "#2b2d3a", ry) + ellipse({ width: 0 }, 140, y, rx * 0.46, "#6d7684", ry * 0.84)
  );
}

const balance: ArmPose = {
  elbow: point(262, 326),
  wrist: point(306, 300),
  hand: "open",
  angle: 66,
  size: 0.9,
};

/** The legs of each stance. */
export const stances: { readonly [stance in Exclude<Stance, "standing">]: StanceDrawing } = {
  sitting: {
    legs: (pen, colors) => chair(pen, "#a8744c") + seatedLegs(pen, colors),
    right: { elbow: point(236, 358), wrist: point(196, 470), hand: "relaxed", angle: 196, inFront: true },
    left: { elbow: point(236, 358), wrist: point(196, 470), hand: "relaxed", angle: 196, inFront: true },
    feet: 762,
    half: 262 - 140,
  },
  "at-table": {
    legs: standing,
    right: onTable,
    left: onTable,
    feet: 872,
    bottom: 414,
    half: 280 - 140,
  },
  "cross-legged": {
    legs: (pen, colors) => {
      const { build, trousers, shoes } = colors;
      const r = (radius: number): number => radius * build.limb;
      const thigh = shape(
        pen,
        taperedPath(point(164, 486), r(38), point(252, 546), r(29)),
        colors.skirt ?? trousers,
      );
      const shin = (foot: Point): string =>
        shape(pen, taperedPath(foot, 19, point(foot.x - 30, foot.y + 6), 15), shoes) +
        shape(pen, taperedPath(point(250, 550), r(27), foot, r(20)), trousers);
      return hips(colors) + mirrored(shin(point(128, 578)) + thigh) + shin(point(128, 582)) + thigh;
    },
    right: { elbow: point(246, 376), wrist: point(240, 494), hand: "relaxed", angle: 176, inFront: true },
    left: { elbow: point(246, 376), wrist: point(240, 494), hand: "relaxed", angle: 176, inFront: true },
    feet: 604,
    half: 288 - 140,
  },
  running: {
    legs: (pen, colors) =>
      mirrored(leg(pen, colors, point(172, 488), point(186, 650), point(176, 838))) +
      hips(colors) +
      leg(pen, colors, point(172, 488), point(196, 616), point(190, 704)),
    right: { elbow: point(262, 336), wrist: point(252, 418), hand: "fist", angle: 184 },
    left: { elbow: point(242, 348), wrist: point(206, 290), hand: "fist", inFront: true, overHead: true },
    feet: 872,
    half: 280 - 140,
  },
  jumping: {
    legs: (pen, colors) => {
      const one = leg(pen, colors, point(172, 490), point(232, 592), point(196, 720));
      return mirrored(one) + one + hips(colors);
    },
    right: { elbow: point(268, 200), wrist: point(270, 110), hand: "open", angle: 10, overHead: true },
    left: { elbow: point(268, 200), wrist: point(270, 110), hand: "open", angle: 10, overHead: true },
    feet: 872,
    half: 310 - 140,
  },
  dancing: {
    legs: (pen, colors) =>
      mirrored(leg(pen, colors, point(172, 488), point(178, 656), point(170, 838))) +
      hips(colors) +
      leg(pen, colors, point(172, 490), point(246, 622), point(196, 756)),
    right: { elbow: point(270, 204), wrist: point(262, 112), hand: "open", angle: -4, overHead: true },
    left: balance,
    feet: 872,
    half: 364 - 140,
  },
  bicycle: {
    legs: (pen, colors) =>
      mirrored(leg(pen, colors, point(170, 488), point(206, 604), point(196, 724))) +
      hips(colors) +
      leg(pen, colors, point(170, 488), point(208, 640), point(198, 786)),
    front: (pen, accent) =>
      frontWheel(pen, 800, 17, 108) +
      limb(pen, "M136 560C126 640 122 720 122 800M144 560C154 640 158 720 158 800", accent, 8) +
      limb(pen, "M140 462V566", accent, 15) +
      limb(pen, "M30 448C60 436 96 452 140 462C184 452 220 436 250 448", "#3a3f4d", 9) +
      line("M24 452L50 442M256 452L230 442", "#1f2028", 15) +
      ellipse(pen, 140, 506, 19, "#f7f4ec") +
      circle(140, 506, 11, "#f6d97a"),
    right: onGrip,
    left: onGrip,
    hands: [
      [242, 446, -24],
      [38, 446, 24],
    ],
    feet: 908,
    half: 276 - 140,
  },
  scooter: {
    legs: (pen, colors) => standing(pen, colors) + board(pen, colors.accent, 74, false),
    front: (pen, accent) =>
      frontWheel(pen, 868, 12, 32) +
      limb(pen, "M140 430V840", accent, 14) +
      limb(pen, "M52 428H228", "#3a3f4d", 9) +
      line("M44 428H70M236 428H210", "#1f2028", 15) +
      circle(140, 470, 12, "#f6d97a"),
    right: { ...onGrip, wrist: point(224, 412) },
    left: { ...onGrip, wrist: point(224, 412) },
    hands: [
      [226, 426, -20],
      [54, 426, 20],
    ],
    feet: 900,
    half: 276 - 140,
  },
  motorbike: {
    legs: (pen, colors) => {
      const one = leg(pen, colors, point(172, 488), point(244, 604), point(230, 780));
      return (
        hips(colors) +
        shape(pen, "M84 500C96 470 184 470 196 500L204 640H76Z", darken(colors.accent, 0.2)) +
        mirrored(one) +
        one
      );
    },
    front: (pen, accent) =>
      frontWheel(pen, 790, 30, 112) +
      limb(pen, "M118 520L112 790M162 520L168 790", "#9aa3ad", 10) +
      shape(pen, "M98 656C112 620 168 620 182 656L176 700C160 676 120 676 104 700Z", accent) +
      shape(pen, "M84 520C96 470 184 470 196 520L186 590C170 612 110 612 94 590Z", accent) +
      ellipse(pen, 140, 552, 31, "#c9d0d8") +
      circle(140, 552, 22, "#fbf3cf") +
      limb(pen, "M26 452C70 446 110 470 140 474C170 470 210 446 254 452", "#3a3f4d", 10) +
      line("M20 454L48 450M260 454L232 450", "#1f2028", 16),
    right: onGrip,
    left: onGrip,
    hands: [
      [246, 448, -24],
      [34, 448, 24],
    ],
    feet: 904,
    half: 290 - 140,
  },
  horse: {
    legs: (pen, colors) => {
      const one = leg(pen, colors, point(170, 488), point(242, 604), point(226, 752));
      const foreleg =
        shape(pen, "M150 760C156 820 160 880 158 944L202 944C204 880 206 820 208 750Z", "#8a5a3c") +
        shape(pen, "M154 940H206L212 978H148Z", "#3a2a22");
      return (
        hips(colors) +
        mirrored(foreleg) +
        foreleg +
        shape(
          pen,
          "M62 560C50 640 58 760 92 800C120 826 160 826 188 800C222 760 230 640 218 560C200 500 80 500 62 560Z",
          "#8a5a3c",
        ) +
        mirrored(one) +
        one
      );
    },
    mount: "horse",
    right: { elbow: point(248, 360), wrist: point(194, 420), hand: "none", inFront: true, overHead: true },
    left: { elbow: point(248, 360), wrist: point(194, 420), hand: "none", inFront: true, overHead: true },
    hands: [
      [188, 432, -10],
      [92, 432, 10],
    ],
    feet: 980,
    half: 290 - 140,
  },
  skateboard: {
    legs: (pen, colors) => standing(pen, colors) + board(pen, colors.accent, 132, true),
    right: balance,
    left: balance,
    feet: 908,
    half: 364 - 140,
  },
  snowboard: {
    legs: (pen, colors) => board(pen, colors.accent, 172, false) + standing(pen, colors),
    right: balance,
    left: balance,
    feet: 892,
    half: 364 - 140,
  },
  wheelchair: {
    legs: (pen, colors) => {
      const wheel =
        ellipse(pen, 246, 612, 20, "#2b2d3a", 148) + ellipse({ width: 0 }, 246, 612, 10, "#9aa3ad", 128);
      return (
        shape(pen, "M66 330C66 316 76 308 90 308H190C204 308 214 316 214 330V540H66Z", "#3a3f4d") +
        seatedLegs(pen, colors) +
        limb(pen, "M226 470H250M54 470H30", "#6d7684", 10) +
        mirrored(wheel) +
        wheel +
        shape(pen, "M96 752H184L188 770H92Z", "#6d7684")
      );
    },
    right: { elbow: point(250, 370), wrist: point(240, 456), hand: "none", inFront: true },
    left: { elbow: point(250, 370), wrist: point(240, 456), hand: "none", inFront: true },
    hands: [
      [242, 468, 10],
      [38, 468, -10],
    ],
    feet: 776,
    half: 280 - 140,
  },
  centaur: {
    legs: (pen) => horseBody(pen, "#8a5a3c"),
    feet: 916,
    half: 392 - 140,
  },
};
