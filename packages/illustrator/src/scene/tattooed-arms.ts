import type { Brief } from "../brief/brief.ts";
import type { Character } from "../draw/character.ts";
import type { Warning } from "../warning.ts";

/** A character whose tattooed arms are inside the picture. */
export function withSeenTattoo(character: Character): Character {
  return hasTattooedArms(character)
    ? { ...character, visibleBottom: Math.max(character.visibleBottom, tattooBottom) }
    : character;
}

/** Warns if the tattoos of arms that were asked for are below the edge of the picture, or under sleeves. */
export function unseenTattooWarnings(
  { accessories, subject }: Brief,
  character: Character,
  /** The lower edge of the picture in figure units. */
  bottom: number,
): Warning[] {
  if (!accessories.includes("arm-tattoo")) return [];
  const reason = !hasTattooedArms(character)
    ? subject === "human"
      ? "the arms are covered. Request a t-shirt or a tank top"
      : `the ${subject} has no bare arms. Request a person`
    : bottom < tattooTop
      ? "the picture ends above it. Request the framing upper-body"
      : undefined;
  if (reason === undefined) return [];
  return [{ code: "item_left_out", message: `The tattoo on the arms is not shown, because ${reason}.` }];
}

function hasTattooedArms({ svg }: Character): boolean {
  return svg.includes("accessories:arm-tattoo");
}

/** The heights between which a hanging arm has its tattoos, in figure units. */
const [tattooTop, tattooBottom] = [330, 424];
