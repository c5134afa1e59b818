import { Style } from "@dicebear/core";
import type { Expression, FacialHair, HairStyle } from "../../brief/values.ts";
import { darker } from "../../look/color.ts";
import { blush, flatMouth, ownBeard, ownEyewear } from "../own/face.ts";
import { ownHair } from "../own/hair.ts";
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
    face: ["mouth", "eyes", "eyebrows"],
    hair: ["hair"],
    beard: ["beard"],
  },
  variants: (look) => {
    const [eyes, eyebrows, mouth] = faces[look.expression];
    const [hair, rearHair] = heads[look.hair.style] ?? [];
    return {
      head: "head",
      eyes,
      eyebrows,
      mouth,
      hair,
      rearHair,
      beard: look.age === "senior" && look.facialHair === "beard" ? "longBeard" : beards[look.facialHair],
    };
  },
  colors: ({ skin, hair, clothing }) => ({ skin, hair: hair.color, clothes: clothing.color }),
  extra: (look, pen) => {
    const own = heads[look.hair.style] === undefined ? ownHair(pen, look) : {};
    const flat =
      faces[look.expression][2] === undefined
        ? flatMouth(darker(look.skin, 0.6), 154, look.expression === "skeptical" ? 2 : 0)
        : "";
    return {
      head: own.shadow ?? "",
      hairBehind: own.behind ?? "",
      hair: own.front ?? "",
      face: blush() + flat,
      beard: look.facialHair === "stubble" ? ownBeard(pen, look) : "",
      eyewear: `<g transform="translate(140 119) scale(1.12) translate(-140 -113)">${ownEyewear(pen, look.eyewear)}</g>`,
    };
  },
  hairTop: 6,
};

/** Eyes, eyebrows and mouth of each expression; without a mouth a straight line is drawn. */
const faces: { readonly [expression in Expression]: readonly [string, string, string | undefined] } = {
  neutral: ["happy", "neutral", undefined],
  happy: ["happy", "happy", "laugh"],
  thoughtful: ["humble", "raised", undefined],
  surprised: ["wide", "raised", "agape"],
  determined: ["happy", "angry", "smile"],
  calm: ["humble", "neutral", "smile"],
  amused: ["bow", "happy", "laugh"],
  curious: ["wide", "raised", "smile"],
  confident: ["happy", "raised", "smile"],
  sad: ["happy", "sad", "sad"],
  angry: ["happy", "angry", "angry"],
  excited: ["wide", "happy", "laugh"],
  focused: ["happy", "angry", undefined],
  skeptical: ["wink", "raised", undefined],
};

/** Front and rear of the heads of hair it has. */
const heads: { readonly [style in HairStyle]?: readonly [string, string?] } = {
  short: ["sideComed"],
  undercut: ["undercut"],
  bun: ["bun"],
  long: ["sideComed", "longStraight"],
  wavy: ["sideComed", "longWavy"],
  bob: ["sideComed", "shoulderHigh"],
};

const beards: { readonly [kind in FacialHair]: string | undefined } = {
  none: undefined,
  stubble: undefined,
  moustache: "moustacheTwirl",
  goatee: "chinMoustache",
  beard: "fullBeard",
};
