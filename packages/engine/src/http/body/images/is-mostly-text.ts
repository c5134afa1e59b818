/**
 * Whether at most `maxBytes` of the JSON are outside of its strings. Images are strings; a hundred megabytes of other
 * JSON are millions of values, which take many times as much memory.
 */
export function isMostlyText(json: Uint8Array, maxBytes: number): boolean {
  let outside = 0;
  for (let at = 0; at < json.length; ) {
    const opens = json.indexOf(quote, at);
    const next = opens < 0 ? json.length : opens + 1;
    outside += next - at;
    if (outside > maxBytes) return false;
    at = opens < 0 ? next : endOfString(json, next);
  }
  return true;
}

const quote = 0x22;
const backslash = 0x5c;

function endOfString(json: Uint8Array, start: number): number {
  let end = json.indexOf(quote, start);
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf(quote, end + 1);
  return end < 0 ? json.length : end + 1;
}

function isEscaped(json: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (json[before] === backslash) before -= 1;
  return (at - before) % 2 === 0;
}
