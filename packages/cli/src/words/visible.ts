/**
 * The text as one line that does nothing to a terminal but show it: control characters, escape sequences, line ends,
 * marks that turn the direction of writing and characters without width are written out, such as `\u001b`.
 */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return names.get(code) ?? escaped(code);
  });
}

/** The same for JSON, which stays the same JSON. */
export function visibleJson(json: string): string {
  return json.replace(hiddenInJson, (character) =>
    Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join(""),
  );
}

// Joiners belong to emoji and to scripts whose letters join; between others they only hide.
const joining =
  "(?:(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Han}])[\\p{L}\\p{M}]|[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])";
const withoutWidth = "(?![\\u200c\\u200d])[\\p{Cf}\\u115f\\u1160\\u3164\\uffa0]";
const strayJoiner = `[\\u200c\\u200d](?!(?<=${joining}.)${joining})`;
const hidden = new RegExp(`[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]|${withoutWidth}|${strayJoiner}`, "gu");
/** Line ends and blanks of JSON are its own; inside of its texts it has none. */
const hiddenInJson = new RegExp(
  `(?![\\n\\r\\t])[\\p{Cc}\\p{Zl}\\p{Zp}]|${withoutWidth}|${strayJoiner}`,
  "gu",
);

const names: ReadonlyMap<number, string> = new Map([
  [9, "\\t"],
  [10, "\\n"],
  [13, "\\r"],
]);

function escaped(code: number): string {
  return code > 0xffff ? `\\u{${code.toString(16)}}` : unit(code);
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
