import type { Place } from "../../brief/values/surroundings.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Character } from "../character.ts";
import type { PersonFinish } from "../person/draw-person.ts";
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
export const pixelFlat: OwnStyle = ownStyle({ detail: "bold" });

export function ownStyle(finish: PersonFinish = {}): OwnStyle {
  const { pen = { width: 0 }, fade } = finish;
  return {
    pen,
    ...(fade !== undefined && { fade }),
    drawPerson: async (traits, place, prefix) => {
      const [{ drawOwnPerson }, turned] = await Promise.all([
        import("../person/draw-person.ts"),
        isTurned(traits) ? import("../person/turned/turn-person.ts") : undefined,
      ]);
      return drawOwnPerson(traits, place, prefix, finish, turned?.turnPerson);
    },
  };
}

export function isTurned({ head }: CharacterTraits): boolean {
  return head !== undefined && head.view !== "front";
}
