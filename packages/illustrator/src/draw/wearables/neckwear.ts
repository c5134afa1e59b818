import type { Accessory } from "../../brief/values/things.ts";
import { darken, lighten } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { drawChestAdornments } from "../adornments/load-adornments.ts";
import { onBothSides, onSides } from "../body/figure.ts";
import { necktie } from "../body/garments/tailored.ts";
import { isCostumeItem, loadedWardrobe } from "../costumes/load-wardrobe.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, line, shape, traitGroup } from "../pen.ts";

/** Draws items worn at the neck, over the clothes. */
export function drawNeckwear(pen: Pen, traits: CharacterTraits): string {
  const tint = (thing: Accessory): string => traits.itemColors.get(thing) ?? traits.accent;
  const pieces: readonly [Accessory, () => string][] = [
    [
      "necklace",
      () =>
        line("M112 206C118 256 162 256 168 206", traits.itemColors.get("necklace") ?? "#e3b341", 3.5) +
        shape(pen, "M140 242L149 254L140 268L131 254Z", "#3fa7c9"),
    ],
    [
      "tie",
      () =>
        onBothSides(shape(pen, "M112 199L104 212L126 236L140 222Z", "#f7f7f4")) + necktie(pen, tint("tie")),
    ],
    [
      "bow-tie",
      () =>
        onBothSides(
          shape(pen, "M112 199L104 212L126 236L140 222Z", "#f7f7f4") +
            shape(pen, "M140 224L108 208C104 218 104 236 108 246Z", tint("bow-tie")),
        ) + ellipse(pen, 140, 226, 8, darken(tint("bow-tie"), 0.25)),
    ],
    [
      "scarf",
      () =>
        shape(pen, "M150 226L184 230L190 318L158 322Z", darken(tint("scarf"), 0.12)) +
        fillPath("M158 300L189 297L190 308L158 311Z", lighten(tint("scarf"), 0.5), 0.8) +
        shape(
          pen,
          "M96 196C108 214 172 214 184 196C200 208 200 236 186 244C160 260 120 260 94 244C80 236 80 208 96 196Z",
          tint("scarf"),
        ) +
        line("M94 214C116 236 164 236 188 212", darken(tint("scarf"), 0.3), 3, 0.6) +
        line("M98 234C120 250 160 250 184 232", darken(tint("scarf"), 0.3), 3, 0.5),
    ],
  ];
  return (
    Array.from(traits.accessories)
      .filter(isCostumeItem)
      .map((name) => ({ name, tool: loadedWardrobe().items[name] }))
      .filter(({ tool }) => tool.grip === "neck")
      .map(({ name, tool }) => traitGroup(`accessories:${name}`, tool.draw(pen, traits)))
      .join("") +
    drawChestAdornments(pen, traits) +
    drawWorn(traits, pieces)
  );
}

/** Draws earrings. */
export function drawEarrings(pen: Pen, traits: CharacterTraits, only: "left" | "right" | undefined): string {
  const hoop =
    ellipse({ ...pen, width: 1.5 }, 76, 145, 7, "none", 9) +
    line("M76 136A8 10 0 1 0 76.1 136", traits.itemColors.get("earrings") ?? "#e3b341", 4) +
    circle(76, 135, 3, "#f9dc7c");
  const stud = circle(76, 136, 4.4, traits.itemColors.get("stud-earrings") ?? "#e3b341");
  return drawWorn(traits, [
    ["earrings", () => onSides(hoop, only)],
    ["stud-earrings", () => onSides(stud + circle(75, 135, 1.4, "#ffffff"), only)],
  ]);
}

/** Draws the given items that are worn, each in a trait group. */
export function drawWorn(
  traits: CharacterTraits,
  pieces: readonly (readonly [Accessory, () => string])[],
): string {
  return pieces
    .map(([name, draw]) => (traits.accessories.has(name) ? traitGroup(`accessories:${name}`, draw()) : ""))
    .join("");
}
