/** A word of the text, or a mark that ends a clause. */
export interface Token {
  /** Small letters, no accents. For a mark: the mark. */
  readonly text: string;
  readonly isPunctuation: boolean;
}

/**
 * How much of a text is read, in UTF-16 units: twice what the API takes. The limit holds before and after
 * normalization, which makes 18 letters of some ligatures.
 */
const maxLength = 10_000;

/**
 * Words and clause marks of any Unicode text. Accents, case, curly quotes and width are levelled;
 * a hyphen separates as a space does, so that "clean-shaven" and "clean shaven" are one phrase.
 * What stands beyond the first 10,000 characters is not read.
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
  // A colon ends no clause: "hair: long".
  return tokens;
}

/** The singular of an English plural or possessive, or the word itself. Only a guess: callers try the word first. */
export function singular(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a word begins something new in a clause: "red hair AND a hat". */
export function startsNewPhrase(word: string | undefined): boolean {
  return /^(?:and|with|in|at|on|of|under|against|but|who|wearing|holding)$/.test(word ?? "");
}
