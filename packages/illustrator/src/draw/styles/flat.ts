import { Style } from "@dicebear/core";
import type { Expression, Eyewear, HairStyle } from "../../brief/values.ts";
import { darken, luma } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { avataaarsFaces, expressionShapes } from "../expressions.ts";
import {
  blush,
  drawBeard,
  drawEyewear,
  isLongBeard,
  lacksEyewearPart,
  lashes,
} from "../fallback-parts/face.ts";
import type { EyePosition, FaceLayout } from "../fallback-parts/facial-features.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { drawHair } from "../fallback-parts/hair.ts";
import { drawMouth } from "../fallback-parts/mouth.ts";
import type { Pen } from "../pen.ts";
import type { Layer, StyleAdapter } from "../style-adapter.ts";

/** Avataaars, with an enlarged face. */
export const flat: StyleAdapter = {
  style: "avataaars",
  load: async () =>
    new Style((await import("@dicebear/styles/avataaars.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  placement: { scale: 1, x: 0, y: 0 },
  layers: {
    face: ["mouth", "nose", "eyes", "eyebrows"],
    hair: ["top"],
    beard: ["facialHair"],
    eyewear: ["accessories"],
  },
  includesCanvasShapes: true,
  clipBelow: 192,
  transforms: {
    mouth: "translate(88.5 134) scale(1.12)",
    eyes: "translate(87.1 91.3) scale(1.26)",
    eyebrows: "translate(88 80) scale(1.08)",
  },
  variants: (traits) => {
    const [eyes, eyebrows, mouth] = avataaarsFaces[traits.expression];
    return {
      mouth,
      eyes,
      eyebrows,
      nose: "default",
      top: hairVariants[traits.hair.style]?.(traits),
      facialHair: beardVariant(traits),
      accessories:
        lacksEyewearPart(traits) && traits.eyewear === "glasses"
          ? undefined
          : eyewearVariants[traits.eyewear],
    };
  },
  colors: (traits) => ({
    skin: traits.skin,
    hair: traits.hair.color,
    facialHair: traits.hair.color,
    accessories: traits.eyewear === "eyepatch" ? "#23222d" : luma(traits.skin) < 0.4 ? "#f0d9a8" : "#262e33",
    hat: traits.accent,
    clothes: traits.clothing.color,
  }),
  fallbackParts: flatFallbackParts,
  // The style's eyes and brows are translucent black, too faint in a thumbnail.
  postprocess: (layer, svg) =>
    layer === "face"
      ? svg.replace(/fill="black" fill-opacity="\.[67]"/g, 'fill="black" fill-opacity=".84"')
      : svg,
  hairTop: 4,
};

const feminine = (traits: CharacterTraits): boolean => traits.gender === "feminine";

function beardVariant(traits: CharacterTraits): string | undefined {
  if (traits.facialHair === "moustache") return "moustacheMagnum";
  if (traits.facialHair !== "beard" || isLongBeard(traits)) return undefined;
  return traits.age === "senior" ? "beardMajestic" : "beardMedium";
}

const eyewearVariants: { readonly [eyewear in Eyewear]?: string } = {
  glasses: "round",
  sunglasses: "sunglasses",
  eyepatch: "eyepatch",
};

/** The part of the style for each hairstyle that it has. */
const hairVariants: { readonly [style in HairStyle]?: (traits: CharacterTraits) => string } = {
  buzz: () => "theCaesar",
  short: (traits) =>
    feminine(traits)
      ? traits.seed % 2 === 0
        ? "shortRound"
        : "shortWaved"
      : traits.seed % 3 === 0
        ? "shortWaved"
        : traits.seed % 3 === 1
          ? "shortFlat"
          : "theCaesarAndSidePart",
  wavy: (traits) => (traits.gender === "masculine" ? "shaggyMullet" : "curvy"),
  afro: () => "fro",
  long: (traits) =>
    traits.gender === "masculine" ? "straight02" : traits.seed % 2 === 0 ? "straight01" : "straightAndStrand",
  bob: () => "bob",
  bun: () => "bun",
  dreadlocks: (traits) => (traits.gender === "masculine" ? "dreads01" : "dreads"),
  undercut: () => "frizzle",
};

function fallbackMouth(expression: Expression): string {
  return drawMouth(
    expressionShapes[expression].mouth,
    { x: 140, y: 158, halfWidth: 21 },
    { ink: "#3a2426", mouthInterior: "#3a2426", lineWidth: 5 },
  );
}

/** The same heads with a face that is bold enough for pixel art. */
export const pixelFlat: StyleAdapter = {
  ...flat,
  layers: { ...flat.layers, face: ["nose"] },
  fallbackParts: (traits, pen) => ({
    ...flatFallbackParts(traits, pen),
    face: drawFacialFeatures(traits.expression, boldFace(traits)),
  }),
};

function boldFace(traits: CharacterTraits): FaceLayout {
  const eye = (x: number): EyePosition => ({ x, y: 112, rx: 12.5, ry: 14 });
  return {
    eyes: [eye(112), eye(168)],
    mouth: { x: 140, y: 157, halfWidth: 20 },
    brow: { above: 26, halfWidth: 14, color: darken(traits.hair.color, 0.45) },
    lineWidth: 6,
    ink: "#2a1a22",
    mouthInterior: "#6d1f2e",
    white: "#ffffff",
    iris: traits.eyeColor,
  };
}

function flatFallbackParts(traits: CharacterTraits, pen: Pen): { readonly [layer in Layer]?: string } {
  const hair = drawHair(pen, traits);
  const lacksHairPart = hairVariants[traits.hair.style] === undefined;
  const { gender, expression } = traits;
  return {
    head: hair.shadow ?? "",
    hairBehind: lacksHairPart ? (hair.behind ?? "") : "",
    hair: lacksHairPart ? (hair.front ?? "") : "",
    face:
      blush() +
      (avataaarsFaces[expression][2] === undefined ? fallbackMouth(expression) : "") +
      (gender === "feminine" && expression !== "calm" ? lashes() : ""),
    beard: beardVariant(traits) === undefined ? drawBeard(pen, traits) : "",
    eyewear:
      traits.eyewear === "glasses" && lacksEyewearPart(traits)
        ? drawEyewear(pen, traits, luma(traits.skin) < 0.4 ? "#f0d9a8" : "#262e33")
        : "",
  };
}
