import type { StyleDefinition } from "@dicebear/core";
import type { ClothingType } from "../../brief/values/clothes.ts";
import type { FacialHair, HairStyle } from "../../brief/values/hair.ts";
import { darken, distinctColor } from "../../color/color-math.ts";
import { pixelate } from "../../pixel/pixelate.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { patternOf } from "../body/patterns/patterned.ts";
import { drawEyewear } from "../fallback-parts/face.ts";
import type { EyePosition } from "../fallback-parts/facial-features.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { loadStyle } from "../load-style.ts";
import { withTransform } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";

/** Voxel Art: a small figure of cubes with its own body and clothes. */
export const voxel: StyleAdapter = {
  style: "voxel-art",
  load: async () =>
    loadStyle((await import("@dicebear/styles/voxel-art.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  placement: { scale: 1.9, x: 28, y: 4 },
  includesCanvasShapes: true,
  builtInBody: { feet: 240 },
  builtInHeadwear: ["cap", "beanie"],
  mouthOverBeard: true,
  offsets: {
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
  adapt: ungroupCanvas,
  variants: (traits) => {
    return {
      outfit: outfits[traits.clothing.type] ?? "plain",
      nose: "small",
      top:
        traits.headwear === "cap" || traits.headwear === "beanie"
          ? traits.headwear
          : hairVariant(traits.hair.style),
      beard: traits.facialHair === "none" ? undefined : (beardVariants[traits.facialHair] ?? "full"),
      glasses:
        traits.eyewear === "glasses" ? "round" : traits.eyewear === "sunglasses" ? "shades" : undefined,
    };
  },
  colors: (traits: CharacterTraits) => ({
    skin: traits.skin,
    hair: traits.hair.color,
    shirt: clothesWornOpen.includes(traits.clothing.type)
      ? distinctColor([traits.clothing.color], ["#f7f7f4", traits.accent])
      : traits.clothing.color,
    jacket: traits.clothing.color,
    pants: distinctColor([traits.clothing.color], ["#3b4f77", "#3a3f4d"], 0.14),
    shoes: darken(traits.accent, 0.3),
    hat: distinctColor([traits.hair.color, traits.skin], [traits.clothing.color, traits.accent], 0.16),
  }),
  fallbackParts: (traits, pen) => ({
    face: face(traits),
    eyewear: traits.eyewear === "eyepatch" ? withTransform(drawEyewear(pen, traits), "translate(-19 0)") : "",
  }),
  postprocess: (layer, svg, traits) =>
    layer === "head" ? patternOf(traits, `v${traits.seed.toString(36)}`)(svg) : svg,
  hairTop: 10,
};

/** Moves the parts of the canvas's groups to its top level, where `layers` looks them up. */
export function ungroupCanvas(definition: StyleDefinition): StyleDefinition {
  const elements = definition.canvas.elements.flatMap((element) =>
    element.name === "g" ? (element.children ?? []) : [element],
  );
  return { ...definition, canvas: { ...definition.canvas, elements } };
}

/** The shirt below gets a different colour. */
const clothesWornOpen: readonly ClothingType[] = ["blazer", "suit", "jacket", "lab-coat"];

/** Clothes without an entry are plain. */
const outfits: { readonly [type in ClothingType]?: string } = {
  shirt: "tie",
  hoodie: "hoodie",
  sweater: "stripes",
  blazer: "jacket",
  suit: "suit",
  dress: "dress",
  overalls: "overalls",
  jacket: "jacket",
  "lab-coat": "coat",
  spacesuit: "hoodie",
  robe: "dress",
  uniform: "tie",
};

/** The face in cells of the same size as the style's. */
function face(traits: CharacterTraits): string {
  const eye = (x: number): EyePosition => ({ x, y: 111, rx: 11.5, ry: 13 });
  const features = drawFacialFeatures(traits, {
    eyes: [eye(109), eye(168)],
    mouth: { x: 139, y: 152, halfWidth: 19 },
    brow: { above: 20, halfWidth: 13, color: darken(traits.hair.color, 0.45) },
    lineWidth: 5,
    ink: "#2a1a12",
    mouthInterior: "#5c1620",
    white: "#ffffff",
    iris: traits.eyeColor,
  });
  return pixelate(features, { width: 280, height: 280 }, 4.75);
}

/** Fallback hair does not fit this style, so hairstyles without an entry are short. */
function hairVariant(style: HairStyle): string | undefined {
  return style === "bald" ? undefined : (hairVariants[style] ?? "short");
}

const hairVariants: { readonly [style in HairStyle]?: string } = {
  buzz: "bowl",
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

const beardVariants: { readonly [kind in FacialHair]?: string } = {
  stubble: "stubble",
  moustache: "mustache",
  goatee: "goatee",
};
