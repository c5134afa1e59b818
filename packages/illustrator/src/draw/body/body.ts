import { darken } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Pen } from "../pen.ts";
import { traitGroup } from "../pen.ts";
import { onBothSides } from "./figure.ts";
import { drawGarment } from "./garment.ts";
import { arm, armFolds, legs, neck } from "./torso.ts";

/** The layers of the body, from back to front. The head is drawn between them, the hands last. */
export interface BodyLayers {
  readonly behind: string;
  readonly neck: string;
  /** Arms and clothes. */
  readonly front: string;
  readonly legs: string;
}

/** Draws a dressed body. Arms that hold something are drawn separately. */
export function drawBody(
  pen: Pen,
  traits: CharacterTraits,
  busy: { left: boolean; right: boolean },
): BodyLayers {
  const garment = drawGarment(pen, traits);
  const { length, color } = garment.sleeve;
  const left = arm(pen, color, traits.skin, length);
  const arms =
    busy.right && busy.left
      ? ""
      : busy.right
        ? left
        : busy.left
          ? onBothSides(left).slice(left.length)
          : onBothSides(left);
  const trait = `clothing.type:${traits.clothing.type} clothing.color:${traits.names["clothing.color"]}`;
  return {
    behind: traitGroup(trait, garment.behind ?? ""),
    neck: neck(pen, traits.skin),
    front: traitGroup(trait, arms + garment.front + (pen.ink === undefined ? armFolds(color) : "")),
    legs: traitGroup(
      "legs",
      legs(pen, garment.trousers, darken(garment.trousers, 0.5)) + (garment.skirt ?? ""),
    ),
  };
}
