import { Style } from "@dicebear/core";
import type { FacialHair, HairStyle } from "../../brief/values.ts";
import { darker, lightness } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { blush, isLongBeard, ownBeard, ownEyewear } from "../own/face.ts";
import type { EyePlace, FacePlan } from "../own/features.ts";
import { features } from "../own/features.ts";
import { ownHair } from "../own/hair.ts";
import { line, moved } from "../pen.ts";
import type { Rig } from "../rig.ts";

/** ToonHead: large bright eyes. It has few heads of hair; the rest is ours. */
export const cartoon: Rig = {
  style: "toon-head",
  load: async () =>
    new Style((await import("@dicebear/styles/toon-head.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  place: { scale: 0.34, x: 9.4, y: -19 },
  shift: { face: "translate(0 6)", ears: "translate(0 8)" },
  layers: {
    hairBehind: ["rearHair"],
    head: ["head"],
    hair: ["hair"],
    beard: ["beard"],
  },
  variants: (look) => {
    const [hair, rearHair] = heads[look.hair.style] ?? [];
    return {
      head: "head",
      hair,
      rearHair,
      beard: isLongBeard(look)
        ? undefined
        : look.age === "senior" && look.facialHair === "beard"
          ? "longBeard"
          : beards[look.facialHair],
    };
  },
  colors: ({ skin, hair, clothing }) => ({ skin, hair: hair.color, clothes: clothing.color }),
  extra: (look, pen) => {
    const own = heads[look.hair.style] === undefined ? ownHair(pen, look) : {};
    return {
      head: own.shadow ?? "",
      hairBehind: own.behind ?? "",
      hair: own.front ?? "",
      face: blush() + nose(look.skin) + features(look.expression, plan(look)),
      beard: look.facialHair === "stubble" || isLongBeard(look) ? ownBeard(pen, look) : "",
      eyewear: moved(ownEyewear(pen, look), "translate(140 119) scale(1.12) translate(-140 -113)"),
    };
  },
  hairTop: 6,
};

/** Large eyes in its round heads: its own parts are too small to tell a mood at thumbnail size. */
function plan(look: Look): FacePlan {
  const ink = lightness(look.skin) < 0.35 ? "#1a1018" : "#33202a";
  const eye = (x: number): EyePlace => ({ x, y: 118, rx: 13.5, ry: 15 });
  return {
    eyes: [eye(114), eye(165)],
    mouth: { x: 139.5, y: 154, half: 19 },
    brow: { above: 27, half: 14, color: darker(look.hair.color, 0.3) },
    weight: 5,
    ink,
    throat: "#6d1f2e",
    white: "#ffffff",
    iris: look.eyeColor,
    lashes: look.gender === "feminine",
  };
}

function nose(skin: string): string {
  return line("M133 138C137 142 143 142 147 138", darker(skin, 0.4), 4, 0.7);
}

/** Front and rear of the heads of hair it has. */
const heads: { readonly [style in HairStyle]?: readonly [string, string?] } = {
  short: ["sideComed"],
  undercut: ["undercut"],
  bun: ["bun"],
  long: ["sideComed", "longStraight"],
  wavy: ["sideComed", "longWavy"],
};

const beards: { readonly [kind in FacialHair]: string | undefined } = {
  none: undefined,
  stubble: undefined,
  moustache: "moustacheTwirl",
  goatee: "chinMoustache",
  beard: "fullBeard",
};
