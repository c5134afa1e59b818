import type { HairStyle } from "../../brief/values/hair.ts";
import { darken, luma } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { drawBeard, drawEyewear } from "../fallback-parts/face.ts";
import type { EyePosition, FaceLayout } from "../fallback-parts/facial-features.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { drawHair } from "../fallback-parts/hair.ts";
import { loadStyle } from "../load-style.ts";
import type { Pen } from "../pen.ts";
import { withTransform } from "../pen.ts";
import type { Layer, StyleAdapter } from "../style-adapter.ts";

/** Personas: plain round shapes with few lines. */
export const personas: StyleAdapter = {
  style: "personas",
  load: async () =>
    loadStyle((await import("@dicebear/styles/personas.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  placement: { scale: 4, x: 12, y: -4 },
  includesCanvasShapes: true,
  clipBelow: 192,
  offsets: { face: "translate(0 2)", ears: "translate(0 6)", hat: "translate(0 8)" },
  layers: { face: ["nose"], hair: ["hair"], beard: ["facialHair"] },
  variants: (traits) => {
    return {
      nose: traits.age === "senior" ? "wrinkles" : "smallRound",
      hair: hairVariants[traits.hair.style],
      facialHair:
        traits.facialHair === "stubble" ? "shadow" : traits.facialHair === "goatee" ? "goatee" : undefined,
    };
  },
  colors: ({ skin, hair, clothing }) => ({
    skin,
    hair: hair.color,
    facialHair: hair.color,
    clothing: clothing.color,
  }),
  fallbackParts: personasFallbackParts,
  // The style's highlights rely on blend modes, which many viewers lack. They are drawn without
  // blend modes and at a quarter of the opacity.
  postprocess: (_layer, svg) =>
    svg.replace(
      /opacity="(0?\.\d+)" style="mix-blend-mode:[a-z-]+"/g,
      (_, value: string) => `opacity="${(Number(value) * 0.25).toFixed(2)}"`,
    ),
  hairTop: 8,
};

/** Parts the style does not have. */
export function personasFallbackParts(
  traits: CharacterTraits,
  pen: Pen,
): { readonly [layer in Layer]?: string } {
  const hair = hairVariants[traits.hair.style] === undefined ? drawHair(pen, traits) : {};
  const beard =
    traits.facialHair === "beard" || traits.facialHair === "moustache" ? drawBeard(pen, traits) : "";
  return {
    head: hair.shadow ?? "",
    hairBehind: hair.behind ?? "",
    hair: hair.front ?? "",
    face: drawFacialFeatures(traits, personasFaceLayout(traits)),
    beard,
    eyewear: withTransform(drawEyewear(pen, traits), "translate(0 2)"),
  };
}

/** Dots for eyes, strokes for brows and mouth. */
export function personasFaceLayout(traits: CharacterTraits): FaceLayout {
  const ink = luma(traits.skin) < 0.35 ? "#150f1e" : "#2b1f38";
  const eye = (x: number): EyePosition => ({ x, y: 111, rx: 8, ry: 8.6 });
  return {
    eyes: [eye(114), eye(166)],
    mouth: { x: 140, y: 156, halfWidth: 19 },
    brow: { above: 20, halfWidth: 14, color: darken(traits.hair.color, 0.35) },
    lineWidth: 5.4,
    ink,
    mouthInterior: "#6d1f2e",
  };
}

const hairVariants: { readonly [style in HairStyle]?: string } = {
  bald: "bald",
  short: "shortCombover",
  long: "extraLong",
  bun: "straightBun",
  mohawk: "mohawk",
  undercut: "fade",
};
