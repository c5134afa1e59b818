import type { Brief } from "../brief/brief.ts";
import type { Warning } from "../warning.ts";

/** Places of which there is no drawing. */
const unknownPlaces =
  "bridge|elevator|escalator|gondola|mailroom|quarry|roller coaster|sauna|sewer|tower|vault|well";

const phrase = new RegExp(
  `\\b(?:aboard|at|in|inside|near|on(?: board)?|onboard)(?: of)?(?: (?:an?|the|his|her|their|my))?((?: [a-z-]+){0,2}? (?:${unknownPlaces}))\\b`,
  "i",
);

/** Says that a place is not drawn, if a prompt mentions one of which there is no drawing and no other. */
export function unknownPlaceWarnings(prompt: string, { place }: Pick<Brief, "place">): Warning[] {
  const name = place === undefined ? phrase.exec(prompt)?.[1]?.trim() : undefined;
  if (name === undefined) return [];
  return [
    {
      code: "place_unknown",
      message: `The ${name.toLowerCase()} is not drawn, because there is no drawing of such a place. Request one of the places, such as the beach, the city, a forest or an office.`,
    },
  ];
}
