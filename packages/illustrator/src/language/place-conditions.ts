import type { Mention } from "./read-text.ts";
import type { Token } from "./tokenize.ts";

/**
 * The light and weather that words about a place say: it is night in a dark forest, a wet street has rain, and with "in the snow"
 * beside mountains there is snow on them. What is stated overrides them.
 */
export function conditionsOfPlaces(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const places = mentions.filter(({ path, negated }) => path === "place" && !negated);
  const isStated = (stated: Mention["path"]): boolean =>
    mentions.some(({ path, implied }) => path === stated && !implied);
  const [hasLight, hasWeather] = [isStated("lighting"), isStated("weather")];
  const found: Mention[] = [];
  const imply = (place: Mention | undefined, path: "lighting" | "weather", value: string): void => {
    if (place !== undefined) found.push({ ...place, path, value, implied: true });
  };
  const hasOther = places.some(({ value }) => value !== "snow");
  if (!hasWeather && hasOther)
    imply(
      places.find(({ value, implied }) => value === "snow" && !implied),
      "weather",
      "snow",
    );
  if (!hasLight)
    imply(
      places.find((place) => !withOwnLight.test(place.value) && dark.test(wordsAround(place, tokens))),
      "lighting",
      "night",
    );
  if (!hasWeather)
    imply(
      places.find((place) => wet.test(wordsAround(place, tokens))),
      "weather",
      "rain",
    );
  return found;
}

/** The places other than the snow that the text is about: what is in the snow is seen there, not the plain snow. */
export function withoutSnowOfPlaces(mentions: readonly Mention[]): readonly Mention[] {
  const isPlace = ({ path, negated, implied }: Mention): boolean => path === "place" && !negated && !implied;
  const isSnow = (mention: Mention): boolean => isPlace(mention) && mention.value === "snow";
  return mentions.some((mention) => isPlace(mention) && !isSnow(mention))
    ? mentions.filter((mention) => !isSnow(mention))
    : mentions;
}

/** The word before a place and the one after it, where adjectives follow their noun. */
function wordsAround({ from, to, words }: Mention, tokens: readonly Token[]): string {
  const at = (index: number): string => {
    const token = tokens[index];
    return token === undefined || token.isPunctuation ? "" : token.text;
  };
  // Tokens of scripts without spaces are single characters.
  const written = [4, 3, 2, 1].map((back) => at(from - back)).join("");
  return `${[at(from - 1), words, at(to)].join(" ")} ~${written}`;
}

const dark =
  /(?:^|\s)(?:dark|gloomy|murky|shadowy|unlit|darkened|pitch black|dunkl|finster|düster|sombres?(?=\s|$)|obscur|oscur|escur|sombrí|bui[ao](?=\s|$)|donker|duister|ciemn|mroczn|т[её]мн|мрачн|похмур|karanlık|अंधेर|अँधेर|مظلم)|暗い|어두운|黑暗|昏暗|幽暗/u;

const wet =
  /(?:^|\s)(?:wet|rainy|rain ?soaked|rain ?slicked|nass|regennass|verregnet|mojad|lluvios|mouillé|pluvieu|molhad|chuvos|bagnat|piovos|natte?(?=\s|$)|regenachtig|mokr|deszczow|мокр|дождлив|дощов|ıslak|yağmurlu|गीली|مبلل)|濡れた|雨の|젖은|비 오는|湿漉漉|下雨的/u;

/** Places that are dark by themselves, or lit by what is in them. */
const withOwnLight = /^(?:none|stage|studio|podcast|nightclub|space|space-station|underwater|arcade|snow)$/;
