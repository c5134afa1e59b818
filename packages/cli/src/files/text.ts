import { misuse } from "../failure.ts";

/**
 * The text in a file: UTF-8, or UTF-16 where a byte order mark says so, as Windows writes both. The mark is no part of it.
 * Throws a usage error that begins with `name` when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw misuse(`${name} is not a text in UTF-8.`, "Save it as UTF-8 and try again.");
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
