import { distinctColor } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";

/** Two paper colours that contrast with skin, hair, clothes and each other. */
export function paperColors({ skin, hair, clothing }: CharacterTraits): readonly [string, string] {
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
