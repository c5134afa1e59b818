import { Style, type StyleDefinition } from "@dicebear/core";
import type { ClothingType, FacialHair, HairStyle } from "../../brief/values.ts";
import { apartFrom, darker } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { pixelate } from "../../pixel/pixelate.ts";
import { ownEyewear } from "../own/face.ts";
import type { EyePlace } from "../own/features.ts";
import { features } from "../own/features.ts";
import { moved } from "../pen.ts";
import type { Rig } from "../rig.ts";

/** Voxel Art: a whole small figure of cubes, dressed by the style itself. */
export const blocks: Rig = {
  style: "voxel-art",
  load: async () =>
    new Style((await import("@dicebear/styles/voxel-art.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  place: { scale: 1.9, x: 28, y: 4 },
  base: true,
  ownBody: { feet: 240 },
  hats: ["cap", "beanie"],
  mouthOverBeard: true,
  shift: {
    hat: "translate(-20 12) scale(1.16 1)",
    face: "translate(-20 0) scale(1.1 1)",
    ears: "translate(-26 4) scale(1.14 1)",
  },
  layers: {
    head: ["outfit"],
    face: ["nose"],
    hair: ["top"],
    beard: ["beard"],
    eyewear: ["glasses"],
  },
  adapt: unnested,
  variants: (look) => {
    return {
      outfit: outfits[look.clothing.type],
      nose: "small",
      top: look.headwear === "cap" || look.headwear === "beanie" ? look.headwear : tops[look.hair.style],
      beard: beards[look.facialHair],
      glasses: look.eyewear === "glasses" ? "round" : look.eyewear === "sunglasses" ? "shades" : undefined,
    };
  },
  colors: (look: Look) => ({
    skin: look.skin,
    hair: look.hair.color,
    shirt: under.includes(look.clothing.type)
      ? apartFrom([look.clothing.color], ["#f7f7f4", look.accent])
      : look.clothing.color,
    jacket: look.clothing.color,
    pants: apartFrom([look.clothing.color], ["#3b4f77", "#3a3f4d"], 0.14),
    shoes: darker(look.accent, 0.3),
    hat: apartFrom([look.hair.color, look.skin], [look.clothing.color, look.accent], 0.16),
  }),
  extra: (look, pen) => ({
    face: face(look),
    eyewear: look.eyewear === "eyepatch" ? moved(ownEyewear(pen, look), "translate(-19 0)") : "",
  }),
  hairTop: 10,
};

/** The parts within a group of the canvas, brought out to where layers find them. */
export function unnested(definition: StyleDefinition): StyleDefinition {
  const elements = definition.canvas.elements.flatMap((element) =>
    element.name === "g" ? (element.children ?? []) : [element],
  );
  return { ...definition, canvas: { ...definition.canvas, elements } };
}

/** Worn open over a shirt: the colour of the clothes is the jacket's. */
const under: readonly ClothingType[] = ["blazer", "suit", "jacket", "lab-coat"];

const outfits: { readonly [type in ClothingType]: string } = {
  "t-shirt": "plain",
  shirt: "tie",
  hoodie: "hoodie",
  sweater: "stripes",
  blazer: "jacket",
  suit: "suit",
  dress: "dress",
  overalls: "overalls",
  jacket: "jacket",
  "lab-coat": "coat",
  armor: "plain",
  spacesuit: "hoodie",
  robe: "dress",
  uniform: "tie",
};

/** A face in cells, as large as those it is made of. */
function face(look: Look): string {
  const eye = (x: number): EyePlace => ({ x, y: 111, rx: 11.5, ry: 13 });
  const drawn = features(look.expression, {
    eyes: [eye(109), eye(168)],
    mouth: { x: 139, y: 152, half: 19 },
    brow: { above: 20, half: 13, color: darker(look.hair.color, 0.45) },
    weight: 5,
    ink: "#2a1a12",
    throat: "#5c1620",
    white: "#ffffff",
    iris: look.eyeColor,
  });
  return pixelate(drawn, { width: 280, height: 280 }, 4.75);
}

const tops: { readonly [style in HairStyle]: string | undefined } = {
  bald: undefined,
  buzz: "bowl",
  short: "short",
  curly: "curly",
  wavy: "longWavy",
  afro: "afro",
  long: "longStraight",
  bob: "bob",
  bun: "buns",
  ponytail: "ponytail",
  braids: "braids",
  dreadlocks: "twinTails",
  mohawk: "mohawk",
  undercut: "halfShaved",
};

const beards: { readonly [kind in FacialHair]: string | undefined } = {
  none: undefined,
  stubble: "stubble",
  moustache: "mustache",
  goatee: "goatee",
  beard: "full",
};
