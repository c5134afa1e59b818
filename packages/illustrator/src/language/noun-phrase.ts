import type { Coverage, Span } from "./span.ts";
import type { Token } from "./tokenize.ts";
import { functionWords } from "./vocabulary/function-words.ts";

/** The first of the articles and adjectives before a being, of which two may be unknown: "a retired mining robot". */
export function startOfPhrase(span: Span, tokens: readonly Token[], coverage: Coverage): number {
  let at = span.from;
  let hasArticle = false;
  for (let unknown = 0; at > 0 && span.from - at < 8; at -= 1) {
    const text = tokens[at - 1]?.text ?? "";
    if (articles.test(text)) {
      hasArticle ||= !/^(?:very|but|and)$/.test(text);
      continue;
    }
    const entry = coverage.get(at - 1)?.entry;
    const isAdjective =
      entry?.color !== undefined ||
      entry?.adjective !== undefined ||
      // "A green-skinned alien"
      /^(?:skinned|haired|eyed|furred|feathered|bodied|winged|horned|faced|scaled|bearded)$/.test(text) ||
      entry?.traits?.some(({ path }) => /^(?:expression|style|age|skin)$/.test(path)) === true;
    if (isAdjective) continue;
    if (entry !== undefined || !/^[a-z]+$/.test(text) || functionWords.has(text) || unknown >= 2) break;
    // "Pulling a rabbit": what is before the article is no adjective.
    if (hasArticle) break;
    unknown += 1;
  }
  return at;
}

const articles = /^(?:an?|the|our|my|very|but|and)$/;
