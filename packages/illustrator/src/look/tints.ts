import type { Brief, Color } from "../brief/brief.ts";
import { hexOf } from "../brief/color.ts";
import { paintOf } from "../brief/palette.ts";
import { colors } from "../brief/values.ts";
import { thingsWithColor } from "../language/read-text.ts";
import type { Frames } from "./look.ts";

/** The colours of worn and held things as they are painted, `#rrggbb`. */
export function tintsOf(brief: Brief): ReadonlyMap<string, string> {
  return new Map(Array.from(colorsOfThings(brief), ([thing, color]) => [thing, paintOf(color)]));
}

/**
 * The colours of worn and held things by name. The Brief has no path for them, but it keeps the words a
 * trait was read from: "red tie", "blue hijab".
 */
export function colorsOfThings({ sources }: Brief): ReadonlyMap<string, Color> {
  const words = [sources.accessories, sources.headwear, sources.eyewear]
    .map((source) => source?.words ?? "")
    // The shape of the frames is not an eye of that colour.
    .map((text) => text.replace(/\bcat ?eye\b/, ""));
  const said = words.flatMap((text) => thingsWithColor(text));
  return new Map(said.filter(([, color]) => color !== "transparent"));
}

/** The colour said of the eyes: "robot, green eyes". */
export function eyesOf({ sources }: Brief): string | undefined {
  const word = /\b([a-z]+) eye(?:s|d)?$/.exec(sources.subject?.words ?? "")?.[1];
  const color = word === undefined ? undefined : hexOf(word) === undefined ? paletted(word) : word;
  return color === undefined ? undefined : paintOf(color);
}

function paletted(word: string): string | undefined {
  return colors.find((name) => name === word);
}

/** The shape of spectacles, round when nobody says otherwise. */
export function framesOf({ sources }: Brief): Frames {
  const words = sources.eyewear?.words ?? "";
  if (/\bcat ?eye/.test(words)) return "cat-eye";
  return /\b(?:square|rectangular|boxy|angular|horn|nerd|geeky)/.test(words) ? "square" : "round";
}

/** Whether a beard was said to be long. */
export function longBeardOf({ sources }: Brief): boolean {
  return /\blong\b/.test(sources.facialHair?.words ?? "");
}
