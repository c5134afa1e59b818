import type { TraitValue } from "../lexicon-entry.ts";
import { arts } from "../occupations/arts.ts";
import { impliedBy, type Occupation } from "../occupations/occupation.ts";
import { professions } from "../occupations/professions.ts";
import { services } from "../occupations/services.ts";
import { sports } from "../occupations/sports.ts";
import { tales } from "../occupations/tales.ts";
import { trades } from "../occupations/trades.ts";

/** All occupations and roles, each with words of its own. */
export const occupations: readonly Occupation[] = [
  ...services,
  ...trades,
  ...professions,
  ...arts,
  ...sports,
  ...tales,
];

/** What is meant by some words besides clothes: a king is a man, Santa Claus an old one with a white beard. */
const meanings: readonly { readonly words: string; readonly implies: readonly TraitValue[] }[] = [
  { words: "queen, empress, princess, duchess", implies: [{ path: "gender", value: "feminine" }] },
  { words: "king, emperor, prince, duke", implies: [{ path: "gender", value: "masculine" }] },
  { words: "princess, duchess, graduate, valedictorian", implies: [{ path: "age", value: "young_adult" }] },
  {
    words: "santa, santa claus, father christmas, saint nicholas",
    implies: [
      { path: "gender", value: "masculine" },
      { path: "age", value: "senior" },
      { path: "facialHair", value: "beard" },
      { path: "hair.color", value: "white" },
      { path: "clothing.color", value: "red" },
    ],
  },
  { words: "geisha, maiko, ballerina, ballet dancer", implies: [{ path: "hair.style", value: "bun" }] },
  { words: "hippie, hippy, bohemian", implies: [{ path: "hair.style", value: "long" }] },
];

/** The traits a role implies. Stated traits override them. */
export const roles: readonly { readonly words: string; readonly implies: readonly TraitValue[] }[] = [
  ...occupations.map((occupation) => ({ words: occupation.words, implies: impliedBy(occupation) })),
  ...meanings,
];

/** The traits that an occupation of the tables of languages implies; undefined for an unknown name. */
export function traitsOfOccupation(name: string): readonly TraitValue[] | undefined {
  const found = occupations.find(({ words }) => words.split(",")[0]?.replaceAll(" ", "-") === name);
  return found === undefined ? undefined : impliedBy(found);
}

/** Cities, which imply the place "city". */
export const cities =
  "tokyo, new york, new york city, nyc, manhattan, brooklyn, london, paris, berlin, rome, madrid, barcelona, chicago, los angeles, san francisco, hong kong, shanghai, singapore, dubai, mumbai, seoul, amsterdam, istanbul, lisbon, vienna, sydney, toronto, moscow, cairo, lagos, nairobi, times square";
