import { Style } from "@dicebear/core";
import type { Expression, HairStyle } from "../../brief/values.ts";
import { darker, lightness } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { blush, isLongBeard, isOwnEyewear, lashes, ownBeard, ownEyewear } from "../own/face.ts";
import type { EyePlace, FacePlan } from "../own/features.ts";
import { features } from "../own/features.ts";
import { ownHair } from "../own/hair.ts";
import { moods } from "../own/mood.ts";
import { mouthOf } from "../own/mouth.ts";
import type { Pen } from "../pen.ts";
import type { Layer, Rig } from "../rig.ts";

/** Avataaars: frontal, flat, with the widest wardrobe of named parts. Its face is drawn larger than it has it. */
export const flat: Rig = {
  style: "avataaars",
  load: async () =>
    new Style((await import("@dicebear/styles/avataaars.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  place: { scale: 1, x: 0, y: 0 },
  layers: {
    face: ["mouth", "nose", "eyes", "eyebrows"],
    hair: ["top"],
    beard: ["facialHair"],
    eyewear: ["accessories"],
  },
  base: true,
  cutBelow: 192,
  transforms: {
    mouth: "translate(88.5 134) scale(1.12)",
    eyes: "translate(87.1 91.3) scale(1.26)",
    eyebrows: "translate(88 80) scale(1.08)",
  },
  variants: (look) => {
    const [eyes, eyebrows, mouth] = faces[look.expression];
    return {
      mouth,
      eyes,
      eyebrows,
      nose: "default",
      top: tops[look.hair.style](look),
      facialHair: {
        none: undefined,
        stubble: undefined,
        moustache: "moustacheMagnum",
        goatee: undefined,
        beard: isLongBeard(look) ? undefined : look.age === "senior" ? "beardMajestic" : "beardMedium",
      }[look.facialHair],
      accessories:
        isOwnEyewear(look) && look.eyewear === "glasses"
          ? undefined
          : { none: undefined, glasses: "round", sunglasses: "sunglasses", eyepatch: "eyepatch" }[
              look.eyewear
            ],
    };
  },
  colors: (look) => ({
    skin: look.skin,
    hair: look.hair.color,
    facialHair: look.hair.color,
    accessories: look.eyewear === "eyepatch" ? "#23222d" : lightness(look.skin) < 0.4 ? "#f0d9a8" : "#262e33",
    hat: look.accent,
    clothes: look.clothing.color,
  }),
  extra,
  // Its eyes and brows are thin washes of black: darker, they hold at thumbnail size.
  finish: (layer, svg) =>
    layer === "face"
      ? svg.replace(/fill="black" fill-opacity="\.[67]"/g, 'fill="black" fill-opacity=".84"')
      : svg,
  hairTop: 4,
};

/** Eyes, eyebrows and mouth of each expression; without a mouth ours is drawn. */
const faces: { readonly [expression in Expression]: readonly [string, string, string | undefined] } = {
  neutral: ["default", "defaultNatural", "serious"],
  happy: ["default", "defaultNatural", "smile"],
  thoughtful: ["eyeRoll", "raisedExcitedNatural", "serious"],
  surprised: ["surprised", "raisedExcitedNatural", "disbelief"],
  determined: ["default", "angryNatural", "twinkle"],
  calm: ["closed", "defaultNatural", "twinkle"],
  amused: ["happy", "raisedExcitedNatural", "smile"],
  curious: ["side", "raisedExcitedNatural", "default"],
  confident: ["default", "flatNatural", undefined],
  sad: ["default", "sadConcernedNatural", "sad"],
  angry: ["squint", "angryNatural", "grimace"],
  excited: ["surprised", "raisedExcitedNatural", "smile"],
  focused: ["squint", "flatNatural", "serious"],
  skeptical: ["side", "upDownNatural", undefined],
};

const feminine = (look: Look): boolean => look.gender === "feminine";

const tops: { readonly [style in HairStyle]: (look: Look) => string | undefined } = {
  bald: () => undefined,
  buzz: () => "theCaesar",
  short: (look) =>
    feminine(look)
      ? look.seed % 2 === 0
        ? "shortRound"
        : "shortWaved"
      : look.seed % 3 === 0
        ? "shortWaved"
        : look.seed % 3 === 1
          ? "shortFlat"
          : "theCaesarAndSidePart",
  curly: () => undefined,
  wavy: (look) => (look.gender === "masculine" ? "shaggyMullet" : "curvy"),
  afro: () => "fro",
  long: (look) =>
    look.gender === "masculine" ? "straight02" : look.seed % 2 === 0 ? "straight01" : "straightAndStrand",
  bob: () => "bob",
  bun: () => "bun",
  ponytail: () => undefined,
  braids: () => undefined,
  dreadlocks: (look) => (look.gender === "masculine" ? "dreads01" : "dreads"),
  mohawk: () => undefined,
  undercut: () => "frizzle",
};

function ownMouth(expression: Expression): string {
  return mouthOf(
    moods[expression].mouth,
    { x: 140, y: 158, half: 21 },
    { ink: "#3a2426", throat: "#3a2426", weight: 5 },
  );
}

/** The same heads with a face bold enough to be cut into cells. */
export const pixelFlat: Rig = {
  ...flat,
  layers: { ...flat.layers, face: ["nose"] },
  extra: (look, pen) => ({ ...extra(look, pen), face: features(look.expression, boldFace(look)) }),
};

function boldFace(look: Look): FacePlan {
  const eye = (x: number): EyePlace => ({ x, y: 112, rx: 12.5, ry: 14 });
  return {
    eyes: [eye(112), eye(168)],
    mouth: { x: 140, y: 157, half: 20 },
    brow: { above: 26, half: 14, color: darker(look.hair.color, 0.45) },
    weight: 6,
    ink: "#2a1a22",
    throat: "#6d1f2e",
    white: "#ffffff",
    iris: look.eyeColor,
  };
}

/** Styles of hair Avataaars has no part for. */
const missing: readonly HairStyle[] = ["curly", "ponytail", "braids", "mohawk"];

function extra(look: Look, pen: Pen): { readonly [layer in Layer]?: string } {
  const own = ownHair(pen, look);
  const made = missing.includes(look.hair.style);
  const { facialHair, gender, expression } = look;
  return {
    head: own.shadow ?? "",
    hairBehind: made ? (own.behind ?? "") : "",
    hair: made ? (own.front ?? "") : "",
    face:
      blush() +
      (faces[expression][2] === undefined ? ownMouth(expression) : "") +
      (gender === "feminine" && expression !== "calm" ? lashes() : ""),
    beard:
      facialHair === "stubble" || facialHair === "goatee" || isLongBeard(look) ? ownBeard(pen, look) : "",
    eyewear:
      look.eyewear === "glasses" && isOwnEyewear(look)
        ? ownEyewear(pen, look, lightness(look.skin) < 0.4 ? "#f0d9a8" : "#262e33")
        : "",
  };
}
