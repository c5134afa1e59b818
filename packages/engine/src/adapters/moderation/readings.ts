import { resolveConfusablesTransformer, resolveLeetSpeakTransformer } from "obscenity";

/**
 * The possible readings of texts as lower-case words and stops: unchanged, and with the signs and digits within words
 * replaced by the letters that they look like, or removed.
 */
export function readingsOf(texts: readonly string[]): string[] {
  const letters = fold(texts.join("\n.\n")).replace(uuid, " ");
  if (isPlain.test(letters)) return [tidy(letters)];
  const whole = letters.replace(/\S+/g, unmask);
  const parts = letters.replace(/[^\s'’/_-]+/g, unmask);
  return [...new Set([tidy(letters), tidy(whole), tidy(parts)])];
}

/** Only words of letters with at most one punctuation mark each, which have no other readings. */
const isPlain = /^(?:[a-z]+[.,;:!?]?(?:\s+|$)|\.\s+)*$/;

/**
 * A word unchanged, and with repeated letters as in "nuuude" or "nnuuddee" once and twice; "n*de" with every vowel.
 */
export function spellingsOf(word: string): readonly string[] {
  if (word.includes("*")) return ["", "a", "e", "i", "o", "u"].map((vowel) => word.replaceAll("*", vowel));
  if (!/([a-z])\1/.test(word)) return [word];
  const runs = word.match(/(.)\1*/g) ?? [];
  const stutters = runs.length > 1 && runs.every((run) => run.length > 1);
  const isDrawn = (run: string) =>
    run.length > 2 || (run.length === 2 && (stutters || rarelyDouble.test(run)));
  if (runs.length > longestWord || !runs.some(isDrawn)) return [word];
  let spellings = [""];
  for (const run of runs) {
    const choices = isDrawn(run) ? [run.slice(0, 1), run.slice(0, 2)] : [run];
    const starts = spellings.slice(0, maxSpellings);
    spellings = choices.flatMap((choice) => starts.map((start) => start + choice));
  }
  return [word, ...spellings];
}

const rarelyDouble = /[ahijkquvwxy]/;
const longestWord = 24;
const maxSpellings = 32;

/** The words that were spelled letter by letter. */
export function spelledIn(reading: readonly string[]): string[] {
  const runs = reading.join(" ").match(/\b[a-z0-9](?: (?:[.;] )?[a-z0-9]\b){2,}/g) ?? [];
  return runs.map((run) => unmask(run.replace(/[ .;]/g, "")).trim());
}

/** Lower case without accents and invisible characters, with look-alike letters replaced by Latin ones. */
function fold(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  const plain = text
    .replace(wordLigatures, " ")
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "");
  return Array.from(plain, (letter) => String.fromCodePoint(lookalike(letter.codePointAt(0) ?? 0) ?? 0))
    .join("")
    .toLowerCase();
}

/**
 * Characters that normalization expands to whole Arabic, Japanese or Korean words of up to 18 letters. They contain no
 * Latin letters and would multiply the length of a text.
 */
const wordLigatures = /[\u321d\u321e\u327c\u3300-\u3357\ufdf0-\ufdfc]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: matches all of ASCII
const isAscii = /^[\x00-\x7f]*$/;
const { transform: lookalike } = resolveConfusablesTransformer();
const { transform: unleet } = resolveLeetSpeakTransformer();

/** Reads "n4k3d", "n.a.k.e.d" and "nak-ed" as "naked", and a single 4 as "a". */
function unmask(word: string): string {
  if (word === "4") return "a";
  if (!/[a-z@$]/.test(word)) return word;
  const body = /[a-z0-9@$].*[a-z0-9@$]/.exec(word);
  if (!body) return word;
  const letters = body[0].replace(/[^a-z]/g, (sign) => String.fromCodePoint(unleet(sign.charCodeAt(0)) ?? 0));
  const after = body.index + body[0].length;
  return `${word.slice(0, body.index)} ${letters.replace(/[^\p{L}*]/gu, "")} ${word.slice(after)}`;
}

/** Ids contain random words. */
const uuid = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** Words and stops without ids; "16yo" is two words. Stops are full stops, colons, and semicolons for all others. */
function tidy(text: string): string {
  return text
    .replace(/\*+/g, "*")
    .replace(/(?<![a-z])\*|\*(?![a-z])/g, " ")
    .replace(
      /[^\p{L}\p{N}\s'’_*-]+/gu,
      (signs) => ` ${/[.!?]/.test(signs) ? "." : signs === ":" ? ":" : ";"} `,
    )
    .replace(/[^\p{L}\p{N}.;:*]+/gu, " ")
    .replace(/\b(\d{1,3})(?=[a-z]+\b)/g, "$1 ")
    .trim();
}
