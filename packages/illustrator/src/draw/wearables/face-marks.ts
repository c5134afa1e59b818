import { darken, distinctColor, luma } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { onBothSides } from "../body/figure.ts";
import { isCostumeEyewear, loadedWardrobe } from "../costumes/load-wardrobe.ts";
import type { Pen } from "../pen.ts";
import { circle, fillPath, line, shape, traitGroup } from "../pen.ts";
import { drawWorn } from "./neckwear.ts";

/** Freckles and tattoos, drawn below hair and glasses. */
export function drawFaceMarks(traits: CharacterTraits): string {
  const mark = luma(traits.skin) < 0.4 ? darken(traits.skin, 0.55) : darken(traits.skin, 0.38);
  const freckles = [
    [100, 134],
    [108, 139],
    [116, 134],
    [104, 145],
    [113, 146],
  ].map(([x = 0, y = 0]) => circle(x, y, 2.3, mark));
  return drawWorn(traits, [
    [
      "freckles",
      () => onBothSides(freckles.join("")) + circle(135, 137, 2, mark) + circle(145, 137, 2, mark),
    ],
    ["tattoo", () => tattoo(luma(traits.skin) < 0.35 ? "#10131f" : "#2f3b5c")],
  ]);
}

function tattoo(ink: string): string {
  return (
    line("M172 138C182 138 186 146 180 152C174 157 166 152 168 146C170 142 175 143 175 147", ink, 3, 0.85) +
    line("M178 130L182 124M170 162L176 166", ink, 3, 0.85) +
    line("M118 196C126 204 134 196 140 204C146 196 154 204 162 196", ink, 3, 0.85)
  );
}

/** Masks: over the eyes for superheroes, over nose and mouth for everyone else. */
export function drawMask(pen: Pen, traits: CharacterTraits): string {
  return drawWorn(traits, [
    [
      "mask",
      () => {
        if (traits.fantasy === "superhero")
          return dominoMask(
            pen,
            traits.itemColors.get("mask") ??
              distinctColor(
                [traits.skin, traits.hair.color],
                [traits.clothing.color, traits.accent, "#2b2d3a"],
                0.25,
              ),
          );
        if (traits.fantasy === "ninja") return "";
        return (
          onBothSides(line("M96 142L80 122", "#e8eef2", 3)) +
          shape(
            pen,
            "M92 138C112 128 168 128 188 138C188 164 170 190 140 190C110 190 92 164 92 138Z",
            "#dcebf2",
          ) +
          line("M98 152C120 146 160 146 182 152M102 166C124 160 156 160 178 166", "#a9c3d1", 2.5)
        );
      },
    ],
  ]);
}

/** Covers the area around the eyes. */
function dominoMask(pen: Pen, color: string): string {
  return shape(
    pen,
    "M80 96C104 84 128 94 140 100C152 94 176 84 200 96C202 124 186 138 166 136C152 135 146 126 140 124C134 126 128 135 114 136C94 138 78 124 80 96ZM99 112C102 104 124 104 128 112C126 122 103 123 99 112ZM152 112C156 104 178 104 181 112C177 123 154 122 152 112Z",
    color,
    ' fill-rule="evenodd"',
  );
}

/** Covers head and face except the eyes. */
export function ninjaHood(pen: Pen, traits: CharacterTraits): string {
  const color = darken(traits.clothing.color, 0.1);
  return traitGroup(
    "fantasy:ninja",
    shape(
      pen,
      "M140 22C88 22 70 66 72 118C74 168 100 200 140 204C180 200 206 168 208 118C210 66 192 22 140 22ZM88 96C110 88 170 88 192 96C196 112 194 122 190 132C166 124 114 124 90 132C86 122 84 112 88 96Z",
      color,
      ' fill-rule="evenodd"',
    ) +
      fillPath("M76 78C108 62 172 62 204 78L206 94C172 78 108 78 74 94Z", traits.accent) +
      line("M92 150C116 162 164 162 188 150", darken(color, 0.4), 3, 0.6) +
      line("M100 172C122 184 158 184 180 172", darken(color, 0.4), 3, 0.5),
  );
}

/** Draws goggles and other eyewear of costumes for a face seen from the front. */
export function drawCostumeEyewear(pen: Pen, traits: CharacterTraits): string {
  const { eyewear } = traits;
  return isCostumeEyewear(eyewear)
    ? traitGroup(`eyewear:${eyewear}`, loadedWardrobe().eyewear[eyewear](pen, traits))
    : "";
}
