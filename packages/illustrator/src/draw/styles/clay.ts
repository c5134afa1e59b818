import { darken, lighten } from "../../color/color-math.ts";
import type { Build } from "../body/build.ts";
import { buildOf } from "../body/build.ts";
import { blush } from "../fallback-parts/face.ts";
import { fillPath, line } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";
import { volumeShading } from "../volume/shade-shapes.ts";
import { dent, fingerprint } from "./clay-prints.ts";
import { personas, personasFallbackParts } from "./personas.ts";

/** Personas heads with radial shading, fingerprints and dents, as if shaped from clay. */
export const clay: StyleAdapter = {
  ...personas,
  shading: volumeShading,
  fallbackParts: (traits, pen) => {
    const parts = personasFallbackParts(traits, pen);
    return {
      ...parts,
      head:
        shading +
        fillPath(head, "url(#clay)") +
        (parts.head ?? "") +
        // Twice, for a stronger colour.
        blush() +
        blush() +
        fingerprint(112, 74, 30, -24) +
        fingerprint(174, 150, 22, 38, 0.6) +
        dent(122, 172, 16, 8),
      hair:
        parts.hair === undefined || parts.hair === "" || traits.hair.style === "bald"
          ? (parts.hair ?? "")
          : `${parts.hair}${hairHighlight(lighten(traits.hair.color, 0.5))}${fingerprint(162, 46, 22, 20, 0.9)}`,
    };
  },
  drawOnClothes: (traits) =>
    (traits.isBare ? "" : clayClothes(traits.clothing.color, buildOf(traits))) + printsOnBody,
};

/** The shaded side of the body, and a highlight. */
function clayClothes(color: string, { shoulder, chest, waist, hip }: Build): string {
  const edge = 140 - shoulder;
  return (
    fillPath(
      `M171 206C180 210 186 213 194 216C${140 + shoulder * 0.8} 220 ${140 + shoulder} 232 ${140 + shoulder} 256C${138 + shoulder} 272 ${146 + chest} 282 ${140 + chest} 296C${140 + chest} 328 ${140 + waist} 352 ${140 + waist} 388C${140 + waist} 424 ${140 + hip} 440 ${140 + hip} 478L166 480C184 400 194 290 171 206Z`,
      darken(color, 0.45),
      0.3,
    ) + line(`M${edge + 8} 252C${edge + 12} 238 ${edge + 24} 228 94 224`, lighten(color, 0.6), 9, 0.55)
  );
}

const printsOnBody =
  fingerprint(112, 262, 34, -18) +
  fingerprint(176, 292, 30, 24) +
  fingerprint(118, 344, 32, 8) +
  fingerprint(170, 392, 32, -12) +
  dent(150, 250, 26, -14) +
  dent(98, 312, 24, 70) +
  dent(182, 340, 24, -60);

const head =
  "M140 48C171 48 196 73 196 104L196 128C196 159 171 184 140 184C109 184 84 159 84 128L84 104C84 73 109 48 140 48Z";

/** Shading from the upper left, in white and black with alpha, so that one gradient fits all colours. */
const shading =
  '<radialGradient id="clay" cx="0.34" cy="0.26" r="0.82"><stop offset="0" stop-color="#ffffff" stop-opacity="0.42"/><stop offset="0.45" stop-color="#ffffff" stop-opacity="0"/><stop offset="0.62" stop-color="#2a1020" stop-opacity="0"/><stop offset="1" stop-color="#2a1020" stop-opacity="0.38"/></radialGradient>';

/** A highlight along the crown. */
function hairHighlight(color: string): string {
  return line("M93 66C99 52 110 43 124 39", color, 8, 0.5) + line("M136 36L141 36", color, 7, 0.45);
}
