import type { LanguageCode } from "../tables/table.ts";
import type { Token } from "../tokenize.ts";
import type { Match } from "./match.ts";

/** Articles that have a gender. "Ein" is masculine and neuter. */
const articles: { readonly [lang in LanguageCode]?: { readonly [article: string]: string | undefined } } = {
  es: { una: "feminine", la: "feminine", un: "masculine", el: "masculine" },
  fr: { une: "feminine", un: "masculine" },
  it: { una: "feminine", un: "masculine", uno: "masculine" },
  pt: { uma: "feminine", um: "masculine" },
  de: { eine: "feminine" },
};

/**
 * The gender that the article of the first word for a person implies, if nothing states one: "una pirata", "une pompier", "una
 * pelirroja".
 */
export function articleGender(
  matches: readonly Match[],
  tokens: readonly Token[],
  lang: LanguageCode,
): { readonly match: Match; readonly gender: string } | undefined {
  const genders = articles[lang];
  if (genders === undefined) return undefined;
  for (const match of matches) {
    if (match.negated || match.role !== undefined) continue;
    const { traits = [], impliedTraits = [] } = match.entry;
    if (traits.some(({ path }) => path === "gender" || path === "subject")) return undefined;
    const gender = genders[tokens[match.from - 1]?.text ?? ""];
    const implied = impliedTraits.find(({ path }) => path === "gender")?.value;
    // "Une pompier" is a woman, although "pompier" alone is a man.
    if (implied !== undefined && (gender !== "feminine" || implied === gender)) return undefined;
    if (gender !== undefined && (isPerson(match) || isNounOfHair(match, matches))) return { match, gender };
  }
  return undefined;
}

/** A word for an occupation, a fantastic being or an age, unlike "persona". */
function isPerson({ entry }: Match): boolean {
  const { isBeing, traits = [], impliedTraits = [] } = entry;
  return isBeing === true && traits.length + impliedTraits.length > 0;
}

/** "Una pelirroja con gafas" is a person; "una larga melena" and "un rubio bigote" are not. */
function isNounOfHair({ entry, to }: Match, matches: readonly Match[]): boolean {
  const isHair =
    entry.colorTarget === undefined &&
    entry.traits?.every(({ path, value }) => path === "hair.color" || value === "bald") === true;
  return isHair && !matches.some(({ from, entry: next }) => from === to && next.colorTarget !== undefined);
}
