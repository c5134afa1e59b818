import { Style } from "@dicebear/core";
import type { HairStyle } from "../../brief/values.ts";
import { darker, lightness } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { isLongBeard, isOwnEyewear, ownBeard, ownEyewear } from "../own/face.ts";
import type { FacePlan } from "../own/features.ts";
import { features } from "../own/features.ts";
import { ownHair } from "../own/hair.ts";
import { line, moved } from "../pen.ts";
import type { Rig } from "../rig.ts";
import { variantBy } from "./variant-by.ts";

const ink = "#1c1a22";

/** Notionists: a few quick pen strokes, turned to the right. */
export const sketch: Rig = {
  style: "notionists",
  load: async () =>
    new Style((await import("@dicebear/styles/notionists.json", { with: { type: "json" } })).default),
  pen: { ink: ink, width: 3.2 },
  place: { scale: 0.25, x: -57, y: -85 },
  shift: { face: "translate(28 0)", ears: "translate(10 2)", hat: "translate(-15 2) scale(1.14 1)" },
  cutBelow: 212,
  wash: 0.4,
  oneEar: "left",
  layers: {
    head: ["head"],
    face: ["nose"],
    hair: ["hair"],
    beard: ["beard"],
    eyewear: ["glasses"],
  },
  variants: (look) => {
    return {
      head: "variant01",
      nose: "variant06",
      hair: hairs[look.hair.style]?.(look),
      glasses: isOwnEyewear(look)
        ? undefined
        : look.eyewear === "glasses"
          ? "variant11"
          : look.eyewear === "sunglasses"
            ? "variant05"
            : undefined,
      beard: isLongBeard(look) ? undefined : beards[look.facialHair],
    };
  },
  // One ink draws everything here, so hair and beard get theirs when they are finished.
  colors: (look) => ({ ink: ink, paper: look.skin }),
  finish: (layer, svg, look) =>
    layer === "hair" || layer === "beard" ? svg.replaceAll(ink, inkOf(look)) : svg,
  extra: (look, pen) => {
    const own = hairs[look.hair.style] === undefined ? ownHair(pen, look) : {};
    return {
      head:
        (own.shadow ?? "") +
        (hairs[look.hair.style] === undefined
          ? line("M86 92C82 50 110 27 144 27C178 27 196 46 198 72", ink, 3.2)
          : ""),
      hairBehind: own.behind ?? "",
      beard: isLongBeard(look) ? moved(ownBeard(pen, look), "translate(35 -4) scale(0.96 1)") : "",
      face: features(look.expression, plan(look)),
      hair: own.front ?? "",
      eyewear: isOwnEyewear(look)
        ? moved(ownEyewear(pen, look), "translate(178 108) scale(0.86 0.92) translate(-140 -113)")
        : "",
    };
  },
  hairTop: -14,
};

/** Pale hair needs a darker ink, its outline is the only one it has. */
function inkOf({ hair }: Look): string {
  return lightness(hair.color) > 0.7 ? darker(hair.color, 0.22) : hair.color;
}

/** Dots and dashes of the same pen, on a face turned to the right. */
function plan(look: Look): FacePlan {
  return {
    eyes: [
      { x: 153, y: 108, rx: 6.2, ry: 8.4 },
      { x: 202, y: 108, rx: 4.8, ry: 8 },
    ],
    mouth: { x: 178, y: 153, half: 15.5 },
    brow: { above: 20, half: 11, color: ink },
    weight: 4.4,
    ink,
    throat: ink,
    lashes: look.gender === "feminine",
  };
}

const beards = {
  none: undefined,
  stubble: "variant09",
  moustache: "variant03",
  goatee: "variant01",
  beard: "variant02",
} as const;

const hairs: { readonly [style in HairStyle]?: (look: Look) => string } = {
  buzz: () => "variant60",
  short: (look) => variantBy(look, ["04", "24", "43"], ["05", "13", "27"]),
  curly: (look) => variantBy(look, ["20", "09"], ["22", "33", "09"]),
  wavy: (look) => variantBy(look, ["37", "28"], ["11"]),
  long: (look) => variantBy(look, ["41", "23"], ["58"]),
  bob: (look) => variantBy(look, ["10", "02"], ["58"]),
  bun: (look) => variantBy(look, ["29", "48"], ["29"]),
  ponytail: (look) => variantBy(look, ["47", "39"], ["39"]),
  mohawk: () => "variant50",
  undercut: () => "variant26",
};
