import type { FacialHair, HairStyle } from "../../brief/values.ts";
import { darken, luma } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { drawBeard, drawEyewear, isLongBeard, lacksEyewearPart } from "../fallback-parts/face.ts";
import type { FaceLayout } from "../fallback-parts/facial-features.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { drawHair } from "../fallback-parts/hair.ts";
import { loadStyle } from "../load-style.ts";
import { line, withTransform } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";
import { pickVariant } from "./pick-variant.ts";

const ink = "#1c1a22";

/** Notionists: few pen strokes, turned to the right. */
export const sketch: StyleAdapter = {
  style: "notionists",
  load: async () =>
    loadStyle((await import("@dicebear/styles/notionists.json", { with: { type: "json" } })).default),
  pen: { ink: ink, width: 3.2 },
  placement: { scale: 0.25, x: -57, y: -85 },
  offsets: {
    face: "translate(28 0)",
    ears: "translate(10 2)",
    chin: { x: 22, y: -6 },
    hat: "translate(-15 2) scale(1.14 1)",
  },
  clipBelow: 212,
  fade: 0.4,
  visibleEar: "left",
  layers: {
    head: ["head"],
    face: ["nose"],
    hair: ["hair"],
    beard: ["beard"],
    eyewear: ["glasses"],
  },
  variants: (traits) => {
    return {
      head: "variant01",
      nose: "variant06",
      hair: hairVariants[traits.hair.style]?.(traits),
      glasses: lacksEyewearPart(traits)
        ? undefined
        : traits.eyewear === "glasses"
          ? "variant11"
          : traits.eyewear === "sunglasses"
            ? "variant05"
            : undefined,
      beard: beardVariant(traits),
    };
  },
  // The style has one ink for everything, so hair and beard are recoloured afterwards.
  colors: (traits) => ({ ink: ink, paper: traits.skin }),
  postprocess: (layer, svg, traits) =>
    layer === "hair" || layer === "beard" ? svg.replaceAll(ink, hairInk(traits)) : svg,
  fallbackParts: (traits, pen) => {
    const hair = hairVariants[traits.hair.style] === undefined ? drawHair(pen, traits) : {};
    return {
      head:
        (hair.shadow ?? "") +
        (hairVariants[traits.hair.style] === undefined
          ? line("M86 92C82 50 110 27 144 27C178 27 196 46 198 72", ink, 3.2)
          : ""),
      hairBehind: hair.behind ?? "",
      beard:
        beardVariant(traits) === undefined
          ? withTransform(drawBeard(pen, traits), "translate(35 -4) scale(0.96 1)")
          : "",
      face: drawFacialFeatures(traits, faceLayout(traits)),
      hair: hair.front ?? "",
      eyewear: lacksEyewearPart(traits)
        ? withTransform(drawEyewear(pen, traits), "translate(178 108) scale(0.86 0.92) translate(-140 -113)")
        : "",
    };
  },
  hairTop: -14,
};

/** Light hair gets a darker ink, because it is drawn with outlines only. */
function hairInk({ hair }: CharacterTraits): string {
  return luma(hair.color) > 0.7 ? darken(hair.color, 0.22) : hair.color;
}

/** Eyes and mouth as short strokes, for a face turned to the right. */
function faceLayout(traits: CharacterTraits): FaceLayout {
  return {
    eyes: [
      { x: 153, y: 108, rx: 6.2, ry: 8.4 },
      { x: 202, y: 108, rx: 4.8, ry: 8 },
    ],
    mouth: { x: 178, y: 153, halfWidth: 15.5 },
    brow: { above: 20, halfWidth: 11, color: ink },
    lineWidth: 4.4,
    ink,
    mouthInterior: ink,
    lashes: traits.gender === "feminine",
  };
}

function beardVariant(traits: CharacterTraits): string | undefined {
  return isLongBeard(traits) ? undefined : beardVariants[traits.facialHair];
}

const beardVariants: { readonly [kind in FacialHair]?: string } = {
  stubble: "variant09",
  moustache: "variant03",
  goatee: "variant01",
  beard: "variant02",
};

const hairVariants: { readonly [style in HairStyle]?: (traits: CharacterTraits) => string } = {
  buzz: () => "variant60",
  short: (traits) => pickVariant(traits, ["04", "24", "43"], ["05", "13", "27"]),
  curly: (traits) => pickVariant(traits, ["20", "09"], ["22", "33", "09"]),
  wavy: (traits) => pickVariant(traits, ["37", "28"], ["11"]),
  long: (traits) => pickVariant(traits, ["41", "23"], ["58"]),
  bob: (traits) => pickVariant(traits, ["10", "02"], ["58"]),
  bun: (traits) => pickVariant(traits, ["29", "48"], ["29"]),
  ponytail: (traits) => pickVariant(traits, ["47", "39"], ["39"]),
  mohawk: () => "variant50",
  undercut: () => "variant26",
};
