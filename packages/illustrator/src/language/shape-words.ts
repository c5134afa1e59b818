import type { FrameShape } from "../brief/values/clothes.ts";

/** Words for the shape or size of an item, which are kept in the words of its trait. */
const shapeWords = new Set(
  "long short square rectangular boxy angular round rounded oval circular cat eye cateye heart shaped half aviator bushy braided plaited thick thin big large huge tiny very".split(
    " ",
  ),
);

/** The shape words directly before an item, skipping colours: "long" in "long white beard". */
export function shapeWordsBefore(tokens: readonly { readonly text: string }[], from: number): string[] {
  const found: string[] = [];
  for (let at = from - 1; at >= 0 && at >= from - 4; at -= 1) {
    const word = tokens[at]?.text ?? "";
    if (shapeWords.has(word)) found.unshift(word);
    else if (found.length > 0 || /^(?:and|with|a|an|the|in|on|of|wearing|has|hair)$/.test(word)) break;
  }
  return found;
}

/** The shape of frames that the words of eyewear state. */
export function frameShapeIn(words: string): FrameShape | undefined {
  return frameWords.find(([pattern]) => pattern.test(words))?.[1];
}

const frameWords: readonly (readonly [RegExp, FrameShape])[] = [
  [/\bhalf\b/, "half-moon"],
  [/\b(?:aviators?|pilot)\b/, "aviator"],
  [/\bheart/, "heart"],
  [/\bcat ?eye/, "cat-eye"],
  [/\b(?:square|rectangular|boxy|angular|horn|nerd|geeky)/, "square"],
  [/\bround\b/, "round"],
];
