import type { Place } from "../../brief/values.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Character } from "../character.ts";
import type { PersonLookName } from "../person/person-looks.ts";
import type { DrawingStyle } from "../style-adapter.ts";

/** A style whose people are drawn by this package alone. Their shapes are loaded when one is drawn. */
export interface OwnStyle extends DrawingStyle {
  readonly drawPerson: (
    traits: CharacterTraits,
    place: Place | undefined,
    prefix: string,
  ) => Promise<Character>;
}

export const flat: OwnStyle = ownStyle();

/** The same people with a face that is bold enough for pixel art. */
export const pixelFlat: OwnStyle = ownStyle("bold");

/** These people in the manner of another style. */
export function ownStyle(look?: PersonLookName, drawOnClothes?: DrawingStyle["drawOnClothes"]): OwnStyle {
  return {
    pen: { width: 0 },
    ...(drawOnClothes && { drawOnClothes }),
    drawPerson: async (traits, place, prefix) =>
      (await import("../person/draw-person.ts")).drawOwnPerson(traits, place, prefix, look, drawOnClothes),
  };
}
