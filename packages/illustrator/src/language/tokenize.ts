/** A word of the text, or punctuation that ends a clause. */
export interface Token {
  /** Lower case, without accents; or the punctuation mark. */
  readonly text: string;
  readonly isPunctuation: boolean;
}

/**
 * The maximum length that is read, in UTF-16 units: twice the API's limit. It is applied before and after
 * normalization, which can expand one ligature to 18 letters.
 */
const maxLength = 10_000;

/**
 * Splits any Unicode text into words and punctuation. Accents, case, quotes and width are normalized; hyphens
 * separate words, so that "clean-shaven" and "clean shaven" are equal. Text after the first 10,000 characters
 * is ignored.
 */
export function tokenize(text: string): Token[] {
  const level = text
    .slice(0, maxLength)
    .normalize("NFKD")
    .slice(0, maxLength)
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[\u2018\u2019\u02bc`]/g, "'");
  const tokens: Token[] = [];
  for (const [found] of level.matchAll(
    /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|[\p{L}\p{N}]+(?:'[\p{L}]+)*|[,.;:!?\n|()/]/gu,
  )) {
    tokens.push({ text: found, isPunctuation: /^[,.;!?\n|()/]$/.test(found) });
  }
  // A colon does not end a clause: "hair: long".
  return tokens;
}

/**
 * The singular of an English plural or possessive, or the word itself. Callers try the original word first.
 */
export function singular(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a word starts a new phrase: "and" in "red hair and a hat". */
export function startsNewPhrase(word: string | undefined): boolean {
  return /^(?:and|with|in|at|on|of|under|against|but|who|wearing|holding)$/.test(word ?? "");
}
