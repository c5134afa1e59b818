/**
 * The text without what only its owner may read: keys, webhook secrets, credentials of headers, signatures and passwords in
 * addresses. For what somebody else wrote, such as the message of an error; nothing of ours puts them there.
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
