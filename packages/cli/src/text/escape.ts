/**
 * Escapes everything that could control a terminal or hide text: control characters, newlines, bidirectional marks and
 * zero-width characters, such as `\u001b`.
 */
export function escapeText(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return names.get(code) ?? escapeCodePoint(code);
  });
}

/** Escapes JSON in the same way; it parses to the same value. */
export function escapeJson(json: string): string {
  return json.replace(hiddenInJson, (character) =>
    Array.from({ length: character.length }, (_, at) => escapeUnit(character.charCodeAt(at))).join(""),
  );
}

// Joiners are kept in emoji and in scripts with joining letters; elsewhere they only hide text.
const joining =
  "(?:(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Han}])[\\p{L}\\p{M}]|[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])";
const withoutWidth = "(?![\\u200c\\u200d])[\\p{Cf}\\u115f\\u1160\\u3164\\uffa0]";
const strayJoiner = `[\\u200c\\u200d](?!(?<=${joining}.)${joining})`;
const hidden = new RegExp(`[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]|${withoutWidth}|${strayJoiner}`, "gu");
/** JSON strings cannot contain raw newlines and tabs, so those are whitespace of the document. */
const hiddenInJson = new RegExp(
  `(?![\\n\\r\\t])[\\p{Cc}\\p{Zl}\\p{Zp}]|${withoutWidth}|${strayJoiner}`,
  "gu",
);

const names: ReadonlyMap<number, string> = new Map([
  [9, "\\t"],
  [10, "\\n"],
  [13, "\\r"],
]);

function escapeCodePoint(code: number): string {
  return code > 0xffff ? `\\u{${code.toString(16)}}` : escapeUnit(code);
}

function escapeUnit(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
