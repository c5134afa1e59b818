import type { BodyBuild } from "../../brief/values/beings.ts";
import type { ClothingType, Eyewear, Headwear } from "../../brief/values/clothes.ts";
import type { ColorName } from "../../brief/values/colors.ts";
import type { Expression, Stance } from "../../brief/values/poses.ts";
import type { Place, Stage, Weather } from "../../brief/values/surroundings.ts";
import type { Accessory } from "../../brief/values/things.ts";
import type { TraitValue } from "../lexicon-entry.ts";

/**
 * An occupation or role, and what people recognize it by. Nothing here depends on or decides gender, skin or age. What a
 * prompt states overrides it.
 */
export interface Occupation {
  /** Comma-separated synonyms. The first one names the row in the tables of languages, with hyphens for spaces. */
  readonly words: string;
  readonly clothing?: ClothingType;
  /** Absent if the garment has a natural colour. */
  readonly color?: ColorName;
  readonly headwear?: Exclude<Headwear, "none">;
  readonly eyewear?: Exclude<Eyewear, "none">;
  /** Worn or held. */
  readonly items?: readonly Accessory[];
  readonly place?: Place;
  readonly stage?: Stage;
  readonly weather?: Weather;
  readonly stance?: Stance;
  readonly expression?: Expression;
  readonly build?: BodyBuild;
}

/** The traits that an occupation implies. */
export function impliedBy(occupation: Occupation): readonly TraitValue[] {
  const {
    clothing,
    color,
    headwear,
    eyewear,
    items = [],
    place,
    stage,
    weather,
    stance,
    expression,
    build,
  } = occupation;
  const one = (path: TraitValue["path"], value: string | undefined): readonly TraitValue[] =>
    value === undefined ? [] : [{ path, value }];
  return [
    ...one("clothing.type", clothing),
    ...one("stance", stance),
    ...one("clothing.color", color),
    ...one("headwear", headwear),
    ...one("eyewear", eyewear),
    ...items.map((value): TraitValue => ({ path: "accessories", value })),
    ...one("place", place),
    ...one("stage", stage),
    ...one("weather", weather),
    ...one("expression", expression),
    ...one("build", build),
  ];
}
