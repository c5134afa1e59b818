import { darken, distinctColor } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { buildOf } from "../body/build.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { circle, fillPath, line } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";
import { personas, personasFaceLayout, personasFallbackParts } from "./personas.ts";

/** A cubist face, seen from the front and from the side simultaneously, in shapes like cut paper. */
export const abstract: StyleAdapter = {
  ...personas,
  layers: { ...personas.layers, face: [] },
  fallbackParts: (traits, pen) => {
    const parts = personasFallbackParts(traits, pen);
    const [first, second] = paperColors(traits);
    const side =
      fillPath(
        "M140 48C171 48 196 73 196 104L196 128C196 159 171 184 140 184L140 150L122 146L140 92Z",
        first,
      ) + circle(176, 146, 13, second);
    const profile = line("M140 84L140 96L123 142L140 147", darken(traits.skin, 0.62), 4.5);
    return {
      ...parts,
      head: side + (parts.head ?? "") + profile,
      face: drawFacialFeatures(traits, {
        ...personasFaceLayout(traits),
        eyes: [
          { x: 111, y: 111, rx: 13, ry: 9.5 },
          { x: 168, y: 109, rx: 13, ry: 13 },
        ],
        mouth: { x: 143, y: 163, halfWidth: 19 },
        brow: { above: 23, halfWidth: 15, color: darken(traits.hair.color, 0.45) },
        lineWidth: 6.4,
        white: "#fffaf0",
      }),
    };
  },
  drawOnClothes: (traits) => {
    const [first, second] = paperColors(traits);
    const { chest, waist, hip } = buildOf(traits);
    return (
      fillPath(
        `M140 228L${140 + chest} 258L${140 + chest} 296L${140 + waist} 388L${140 + hip} 478L140 480Z`,
        darken(traits.clothing.color, 0.22),
      ) +
      fillPath(`M140 480L${140 - hip} 478L${140 - waist} 388L140 300Z`, first) +
      fillPath(`M${140 + hip} 478A${hip} 44 0 0 0 140 480Z`, second) +
      circle(182, 290, 14, second)
    );
  },
};

/** Two paper colours that contrast with skin, hair, clothes and each other. */
function paperColors({ skin, hair, clothing }: CharacterTraits): readonly [string, string] {
  const first = distinctColor(
    [skin, hair.color, clothing.color],
    ["#3f7fd6", "#f6c945", "#d8403a", "#1f9e95"],
    0.25,
  );
  return [
    first,
    distinctColor(
      [skin, hair.color, clothing.color, first],
      ["#f6c945", "#ef7d3b", "#f7a8cf", "#1f9e95", "#f7f7f4"],
      0.25,
    ),
  ];
}
