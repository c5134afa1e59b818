/**
 * Removes API keys, webhook secrets, credentials in headers, and signatures and passwords in URLs from text of others, such
 * as error messages.
 */
export function scrub(text: string): string {
  return secrets.reduce((clean, [pattern, replacement]) => clean.replace(pattern, replacement), text);
}

const hidden = "[hidden]";

const secrets: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${hidden}`],
  [/\b(lk_|whsec_)[\w+/=-]+/g, `$1${hidden}`],
  [/\b((?:x-amz-)?signature|token|secret|password|api_?key)=[^&\s"'\\]+/gi, `$1=${hidden}`],
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"'\\]*):[^\s/@"'\\]+@/gi, `$1:${hidden}@`],
];
