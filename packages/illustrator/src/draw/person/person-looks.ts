import { darken, lighten, luma } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { EyePosition, FaceLayout } from "../fallback-parts/facial-features.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { circle, fillPath, line } from "../pen.ts";
import { paperColors } from "../styles/paper-colors.ts";
import { thumbprint } from "../styles/thumbprint.ts";
import type { Face } from "./face/face.ts";
import { drawBlush } from "./face/skin-details.ts";

/** How a style draws the people of this package: heads that face the viewer, without soft shadows. */
export interface PersonLook {
  readonly features: (face: Face, traits: CharacterTraits) => string;
  /** Drawn over the skin, clipped to the head. */
  readonly onSkin?: (face: Face, traits: CharacterTraits) => string;
}

export type PersonLookName = "bold" | "minimal" | "clay" | "abstract";

export const personLooks: { readonly [name in PersonLookName]: PersonLook } = {
  /** Large eyes with white and thick lines, which are recognizable in pixel art. */
  bold: {
    features: (face, traits) => drawFacialFeatures(unscaled(traits), boldFace(face)),
  },
  /** Dots for eyes, strokes for brows and mouth. */
  minimal: {
    features: (face, traits) => drawFacialFeatures(traits, plainFace(face, traits)),
  },
  clay: {
    features: (face, traits) =>
      drawBlush(face, 2, `${face.prefix}cb`) +
      clayNose(face) +
      drawFacialFeatures(traits, plainFace(face, traits)),
    onSkin: ({ prefix }) => clayShading(prefix) + thumbprint(112, 62, 0.3),
  },
  /** A cubist face, seen from the front and from the side simultaneously. */
  abstract: {
    features: (face, traits) =>
      line("M140 84L140 96L123 142L140 147", darken(traits.skin, 0.62), 4.5) +
      drawFacialFeatures(traits, cubistFace(face, traits)),
    onSkin: (_face, traits) => {
      const [first, second] = paperColors(traits);
      return fillPath("M140 20H220V200H140L140 150L122 146L140 92Z", first) + circle(176, 146, 13, second);
    },
  },
};

/** Bold features are large enough for small images. */
function unscaled({ smallSize: _, ...traits }: CharacterTraits): CharacterTraits {
  return traits;
}

function boldFace({ hairColor, eyeColor, proportions }: Face): FaceLayout {
  const eye = (x: number): EyePosition => ({ x, y: proportions.eyeY - 2, rx: 12.5, ry: 14 });
  return {
    eyes: [eye(112), eye(168)],
    mouth: { x: 140, y: proportions.mouthY + 1, halfWidth: 20 },
    brow: { above: 26, halfWidth: 14, color: darken(hairColor, 0.45) },
    lineWidth: 6,
    ink: "#2a1a22",
    mouthInterior: "#6d1f2e",
    white: "#ffffff",
    iris: eyeColor,
  };
}

function plainFace({ hairColor, proportions }: Face, { skin, eyewear }: CharacterTraits): FaceLayout {
  const size = Math.min(1.12, proportions.eyeSize);
  const eye = (side: -1 | 1): EyePosition => ({
    x: 140 + side * proportions.eyeX,
    y: proportions.eyeY - 1,
    rx: 7.2 * size,
    ry: 8.2 * size,
  });
  return {
    eyes: [eye(-1), eye(1)],
    mouth: { x: 140, y: proportions.mouthY, halfWidth: 17 * proportions.mouthSize },
    brow: { above: proportions.browRise + 1, halfWidth: 12, color: darken(hairColor, 0.35) },
    lineWidth: 4.6,
    ink: luma(skin) < 0.35 ? "#150f1e" : "#2b1f38",
    mouthInterior: "#6d1f2e",
    hidesEyes: eyewear === "sunglasses",
  };
}

function cubistFace(face: Face, traits: CharacterTraits): FaceLayout {
  const { eyeY, eyeX } = face.proportions;
  return {
    ...plainFace(face, traits),
    eyes: [
      { x: 140 - eyeX - 3, y: eyeY - 2, rx: 12, ry: 9 },
      { x: 140 + eyeX + 2, y: eyeY - 4, rx: 12, ry: 12 },
    ],
    lineWidth: 6,
    white: "#fffaf0",
  };
}

function clayNose({ skin, proportions: { noseY } }: Face): string {
  return (
    `<ellipse cx="140" cy="${noseY}" rx="8" ry="6.4" fill="${lighten(skin, 0.1)}"/>` +
    line(`M133 ${noseY + 3}Q140 ${noseY + 9} 147 ${noseY + 3}`, darken(skin, 0.3), 2.6, 0.6)
  );
}

/** Shading from the upper left, in white and black with alpha, so that one gradient fits all colours. */
function clayShading(prefix: string): string {
  return (
    `<radialGradient id="${prefix}clay" cx="0.34" cy="0.26" r="0.82"><stop offset="0" stop-color="#ffffff" stop-opacity="0.42"/><stop offset="0.45" stop-color="#ffffff" stop-opacity="0"/><stop offset="0.62" stop-color="#2a1020" stop-opacity="0"/><stop offset="1" stop-color="#2a1020" stop-opacity="0.38"/></radialGradient>` +
    `<rect x="80" y="34" width="120" height="156" fill="url(#${prefix}clay)"/>`
  );
}
