import { apartFrom, darker } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { features } from "../own/features.ts";
import { dot, line, patch } from "../pen.ts";
import type { Rig } from "../rig.ts";
import { minimal, minimalExtra, minimalFace } from "./minimal.ts";

/** A face seen from the front and from the side at once, of bold shapes as if cut from coloured paper. */
export const abstract: Rig = {
  ...minimal,
  layers: { ...minimal.layers, face: [] },
  extra: (look, pen) => {
    const own = minimalExtra(look, pen);
    const [first, second] = papers(look);
    const side =
      patch("M140 48C171 48 196 73 196 104L196 128C196 159 171 184 140 184L140 150L122 146L140 92Z", first) +
      dot(176, 146, 13, second);
    const profile = line("M140 84L140 96L123 142L140 147", darker(look.skin, 0.62), 4.5);
    return {
      ...own,
      head: side + (own.head ?? "") + profile,
      face: features(look.expression, {
        ...minimalFace(look),
        eyes: [
          { x: 111, y: 111, rx: 13, ry: 9.5 },
          { x: 168, y: 109, rx: 13, ry: 13 },
        ],
        mouth: { x: 143, y: 163, half: 19 },
        brow: { above: 23, half: 15, color: darker(look.hair.color, 0.45) },
        weight: 6.4,
        white: "#fffaf0",
      }),
    };
  },
  onClothes: (look) => {
    const [first, second] = papers(look);
    return (
      patch("M140 228L226 250L224 345L220 436L140 436Z", darker(look.clothing.color, 0.22)) +
      patch("M60 436L58 372L140 300L140 436Z", first) +
      patch("M214 436A37 37 0 0 0 140 436Z", second) +
      dot(186, 286, 14, second)
    );
  },
};

/** Two papers unlike skin, hair and clothes, and unlike each other. */
function papers({ skin, hair, clothing }: Look): readonly [string, string] {
  const first = apartFrom(
    [skin, hair.color, clothing.color],
    ["#3f7fd6", "#f6c945", "#d8403a", "#1f9e95"],
    0.25,
  );
  return [
    first,
    apartFrom(
      [skin, hair.color, clothing.color, first],
      ["#f6c945", "#ef7d3b", "#f7a8cf", "#1f9e95", "#f7f7f4"],
      0.25,
    ),
  ];
}
