/** A word of the text, or punctuation that ends a clause. */
export interface Token {
  /** Lower case, without accents; or the punctuation mark. */
  readonly text: string;
  readonly isPunctuation: boolean;
  /** Starts with a capital letter, in English. */
  readonly isCapitalized?: boolean;
  /** Is a quoted name, such as 'Juno', in English. */
  readonly isQuoted?: boolean;
  /** Follows a hyphen, in English. */
  readonly isJoined?: boolean;
  /** Follows "@". */
  readonly isHandle?: boolean;
  /** Where it is in the normalized text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** An emoji, or several that are joined into one. */
export const emojiPattern =
  "\\p{Extended_Pictographic}(?:[\\u{1f3fb}-\\u{1f3ff}\\ufe0f]|\\u200d\\p{Extended_Pictographic})*";

/**
 * The maximum length that is read, in UTF-16 units: twice the API's limit. It is applied before and after
 * normalization, which can expand one ligature to 18 letters.
 */
export const maxLength = 10_000;

/**
 * Splits any Unicode text into words and punctuation. Accents, case, quotes and width are normalized; hyphens
 * separate words, so that "clean-shaven" and "clean shaven" are equal. Text after the first 10,000 characters
 * is ignored.
 */
export function tokenize(text: string): Token[] {
  // A colon does not end a clause: "hair: long".
  const cased = withPlainLetters(text.slice(0, maxLength));
  const normalized = cased.toLowerCase();
  const quoted = quotedNames(cased);
  return Array.from(normalized.matchAll(tokenPattern), ({ 0: found, index }) => ({
    text: found,
    isPunctuation: /^(?:[,.;!?\n|()/]|--)$/.test(found),
    start: index,
    end: index + found.length,
    ...(cased.charCodeAt(index) !== normalized.charCodeAt(index) && { isCapitalized: true }),
    ...(quoted.has(index) && { isQuoted: true }),
    ...(/\S-/.test(normalized.slice(Math.max(0, index - 2), index)) && { isJoined: true }),
    ...(normalized.charAt(index - 1) === "@" && { isHandle: true }),
  }));
}

/** The positions in names of up to four words in quotes: 'Juno'. */
function quotedNames(cased: string): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { 0: found, index } of cased.matchAll(quotedName))
    for (let at = index; at < index + found.length; at += 1) positions.add(at);
  return positions;
}

const quotedName = /(?<![^\s(|:,])(['"])\p{Lu}[\p{L}\p{N}-]{0,30}(?: [\p{L}\p{N}-]{1,30}){0,3}\1/gu;

const tokenPattern = new RegExp(
  `#[0-9a-f]{6}\\b|#[0-9a-f]{3}\\b|${emojiPattern}|[\\p{L}\\p{N}]+(?:'[\\p{L}]+)*|[,.;:!?\\n|()/]|--`,
  "gu",
);

/** Lower case without accents, with plain quotes. */
export function normalizeEnglish(text: string): string {
  return withPlainLetters(text).toLowerCase();
}

/** Without accents, with plain quotes. It has the length of its lower case. */
function withPlainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .slice(0, maxLength)
    .replace(/\p{Mn}/gu, "")
    .replaceAll("&", " and ")
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"');
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
