import type { Origin, Skin } from "../brief/values/beings.ts";
import type { HairColor } from "../brief/values/hair.ts";

/** The looks among which the seed chooses for people of an origin. A value that is listed twice is chosen twice as often. */
interface OriginTraits {
  readonly skins: readonly [Skin, ...Skin[]];
  readonly hairColors: readonly [HairColor, ...HairColor[]];
  /** The share of hairstyles of tightly curled hair, from 0 to 1. */
  readonly coily: number;
}

/**
 * Skin and hair that are plausible where people come from, and nothing about faces or clothes. Ranges are wide on purpose:
 * they only leave out what would surprise. Words that are written in the prompt and hints override them.
 */
export const originTraits: { readonly [origin in Origin]: OriginTraits } = {
  africa: {
    skins: ["dark", "dark", "brown", "brown", "tan"],
    hairColors: ["black", "black", "brown"],
    coily: 0.6,
  },
  "west-africa": { skins: ["dark", "dark", "dark", "brown"], hairColors: ["black"], coily: 0.7 },
  "east-africa": { skins: ["dark", "dark", "brown", "brown"], hairColors: ["black"], coily: 0.6 },
  "southern-africa": {
    skins: ["dark", "dark", "brown", "brown"],
    hairColors: ["black", "black", "brown"],
    coily: 0.6,
  },
  "north-africa": {
    skins: ["olive", "tan", "brown", "medium"],
    hairColors: ["black", "black", "brown"],
    coily: 0.15,
  },
  "middle-east": {
    skins: ["olive", "olive", "medium", "tan", "light"],
    hairColors: ["black", "black", "brown"],
    coily: 0.05,
  },
  "central-asia": {
    skins: ["medium", "light", "olive", "tan"],
    hairColors: ["black", "black", "brown"],
    coily: 0,
  },
  "south-asia": { skins: ["brown", "brown", "tan", "olive", "dark"], hairColors: ["black"], coily: 0.03 },
  "southeast-asia": { skins: ["tan", "tan", "medium", "brown", "light"], hairColors: ["black"], coily: 0.02 },
  "east-asia": {
    skins: ["light", "light", "medium", "porcelain"],
    hairColors: ["black", "black", "brown"],
    coily: 0,
  },
  asia: {
    skins: ["light", "medium", "tan", "olive", "brown"],
    hairColors: ["black", "black", "brown"],
    coily: 0,
  },
  pacific: { skins: ["brown", "tan", "brown"], hairColors: ["black", "black", "brown"], coily: 0.2 },
  "indigenous-americas": { skins: ["tan", "brown", "medium"], hairColors: ["black"], coily: 0 },
  "latin-america": {
    skins: ["tan", "olive", "medium", "brown", "light", "dark"],
    hairColors: ["black", "black", "brown", "brown"],
    coily: 0.15,
  },
  caribbean: {
    skins: ["dark", "brown", "brown", "tan"],
    hairColors: ["black", "black", "brown"],
    coily: 0.5,
  },
  nordic: {
    skins: ["porcelain", "light", "light"],
    hairColors: ["blonde", "blonde", "brown", "red", "auburn"],
    coily: 0,
  },
  europe: {
    skins: ["light", "light", "porcelain", "medium"],
    hairColors: ["brown", "brown", "blonde", "black", "auburn", "red"],
    coily: 0.02,
  },
  "eastern-europe": {
    skins: ["light", "light", "porcelain", "medium"],
    hairColors: ["brown", "blonde", "brown", "black"],
    coily: 0,
  },
  "southern-europe": {
    skins: ["olive", "medium", "light", "tan"],
    hairColors: ["brown", "black", "brown", "black", "auburn"],
    coily: 0.03,
  },
  "african-diaspora": {
    skins: ["dark", "dark", "brown", "brown"],
    hairColors: ["black", "black", "brown"],
    coily: 0.6,
  },
};
