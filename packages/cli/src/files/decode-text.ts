import { usageError } from "../errors/cli-error.ts";

/**
 * Decodes UTF-8, or UTF-16 with a byte order mark, and removes the mark. Throws a usage error that begins with `name` if
 * the bytes are not valid.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(detectEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw usageError(`${name} is not valid UTF-8.`, "Save it as UTF-8 and try again.");
  }
}

function detectEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
