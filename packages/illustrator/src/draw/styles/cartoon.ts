import type { FacialHair, HairStyle } from "../../brief/values/hair.ts";
import { darken, luma } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { blush, drawBeard, drawEyewear, isLongBeard } from "../fallback-parts/face.ts";
import type { EyePosition, FaceLayout } from "../fallback-parts/facial-features.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { drawHair } from "../fallback-parts/hair.ts";
import { loadStyle } from "../load-style.ts";
import { line, withTransform } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";

/** ToonHead, with larger eyes than its own. Most hairstyles are fallback parts. */
export const cartoon: StyleAdapter = {
  style: "toon-head",
  load: async () =>
    loadStyle((await import("@dicebear/styles/toon-head.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  placement: { scale: 0.34, x: 9.4, y: -19 },
  offsets: { face: "translate(0 6)", ears: "translate(0 8)" },
  layers: {
    hairBehind: ["rearHair"],
    head: ["head"],
    hair: ["hair"],
    beard: ["beard"],
  },
  variants: (traits) => {
    const [hair, rearHair] = hairComponents[traits.hair.style] ?? [];
    return {
      head: "head",
      hair,
      rearHair,
      beard: beardVariant(traits),
    };
  },
  colors: ({ skin, hair, clothing }) => ({ skin, hair: hair.color, clothes: clothing.color }),
  fallbackParts: (traits, pen) => {
    const hair = hairComponents[traits.hair.style] === undefined ? drawHair(pen, traits) : {};
    return {
      head: hair.shadow ?? "",
      hairBehind: hair.behind ?? "",
      hair: hair.front ?? "",
      face: blush() + nose(traits.skin) + drawFacialFeatures(traits, faceLayout(traits)),
      beard: beardVariant(traits) === undefined ? drawBeard(pen, traits) : "",
      eyewear: withTransform(drawEyewear(pen, traits), "translate(140 119) scale(1.12) translate(-140 -113)"),
    };
  },
  hairTop: 6,
};

/** The style's own eyes are too small to show an expression in a thumbnail. */
function faceLayout(traits: CharacterTraits): FaceLayout {
  const ink = luma(traits.skin) < 0.35 ? "#1a1018" : "#33202a";
  const eye = (x: number): EyePosition => ({ x, y: 118, rx: 13.5, ry: 15 });
  return {
    eyes: [eye(114), eye(165)],
    mouth: { x: 139.5, y: 154, halfWidth: 19 },
    brow: { above: 27, halfWidth: 14, color: darken(traits.hair.color, 0.3) },
    lineWidth: 5,
    ink,
    mouthInterior: "#6d1f2e",
    white: "#ffffff",
    iris: traits.eyeColor,
    lashes: traits.gender === "feminine",
  };
}

function nose(skin: string): string {
  return line("M133 138C137 142 143 142 147 138", darken(skin, 0.4), 4, 0.7);
}

/** The front and rear hair components of the hairstyles the style has. */
const hairComponents: { readonly [style in HairStyle]?: readonly [string, string?] } = {
  short: ["sideComed"],
  undercut: ["undercut"],
  bun: ["bun"],
  long: ["sideComed", "longStraight"],
  wavy: ["sideComed", "longWavy"],
};

function beardVariant(traits: CharacterTraits): string | undefined {
  if (isLongBeard(traits)) return undefined;
  return traits.age === "senior" && traits.facialHair === "beard"
    ? "longBeard"
    : beardVariants[traits.facialHair];
}

const beardVariants: { readonly [kind in FacialHair]?: string } = {
  moustache: "moustacheTwirl",
  goatee: "chinMoustache",
  beard: "fullBeard",
};
