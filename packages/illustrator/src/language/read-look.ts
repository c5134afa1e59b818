import type { LookName } from "../brief/values/pictures.ts";
import { looks } from "../brief/values/pictures.ts";

/** Reads the composition from the hint `look` or the prompt. Negated ones are ignored. */
export function readLook(
  prompt: string,
  hints: Readonly<Record<string, unknown>> = {},
): LookName | undefined {
  const hint = hints["look"];
  const named =
    typeof hint === "string" ? looks.find((look) => look === hint.toLowerCase().trim()) : undefined;
  if (named !== undefined) return named;
  const text = prompt.toLowerCase();
  return lookPatterns.find(([words]) =>
    new RegExp(`(?<!\\b(?:no|not|not an?|without|without an?) )\\b(?:${words})\\b`).test(text),
  )?.[1];
}

/** The most specific first: a selfie in a car is a selfie. */
const lookPatterns: readonly (readonly [words: string, look: LookName])[] = [
  ["selfies?", "selfie"],
  ["podcasts?|podcasters?|podcasting", "podcast"],
  ["keynote(?: speaker)?|conference (?:talk|speaker|speech|stage)|ted(?:x)? (?:talk|speaker)", "conference"],
  ["driving|behind the wheel|in (?:a|the|his|her|their|my) (?:car|taxi|truck|van)", "car"],
  ["shot on (?:an? )?iphone|iphone (?:photo|picture|shot|style)|phone (?:photo|snapshot)", "iphone"],
  ["raw photo|unedited photo", "raw"],
];
