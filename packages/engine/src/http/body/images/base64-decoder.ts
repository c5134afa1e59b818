/**
 * Decodes a data URL or plain base64 from chunks of text. White space around the whole is ignored; line breaks and spaces
 * inside are invalid.
 */
export interface Base64Decoder {
  /** Returns the next bytes, or null once the text is invalid. */
  decode(text: string): Uint8Array | null;
  /**
   * A several times faster path for bytes that are all characters of base64, as most chunks of an image are. Consumes
   * nothing and returns undefined for others.
   */
  decodeBase64Bytes(bytes: Uint8Array): Uint8Array | undefined;
  /** Returns the last bytes, or null if the text was invalid. */
  end(): Uint8Array | null;
}

/** The maximum length of a data URL before its comma: longer than any media type needs. */
const maxPrefixLength = 1024;

export function createBase64Decoder(): Base64Decoder {
  /** Text that is not decoded yet: the start of the text, or up to three characters of an incomplete group. */
  let pending = "";
  let started = false;
  let ended = false;
  let invalid = false;
  let characters = 0;

  function decode(text: string): Uint8Array | null {
    if (invalid) return null;
    pending += text;
    if (!started && !start()) return invalid ? null : nothing;
    if (characters === 0) pending = pending.trimStart();
    if (ended && pending.trim() !== "") invalid = true;
    if (ended) pending = "";
    return invalid ? null : take(Math.floor(pending.length / 4) * 4);
  }

  /** Removes the prefix of a data URL. Returns false until it is known whether there is one. */
  function start(): boolean {
    pending = pending.trimStart();
    if (pending.length < scheme.length && scheme.startsWith(pending.toLowerCase())) return false;
    if (pending.slice(0, scheme.length).toLowerCase() === scheme) {
      const comma = pending.indexOf(",");
      if (comma < 0 && pending.length <= maxPrefixLength) return false;
      if (comma < 0 || comma > maxPrefixLength || !/;base64$/i.test(pending.slice(0, comma))) {
        invalid = true;
        return false;
      }
      pending = pending.slice(comma + 1).trimStart();
      started = true;
    }
    started ||= pending.length > 0;
    return started;
  }

  /** Decodes `count` pending characters, or up to the padding, which only white space may follow. */
  function take(count: number): Uint8Array | null {
    const part = pending.slice(0, count);
    if (/^[A-Za-z0-9+/]*$/.test(part)) {
      pending = pending.slice(count);
      characters += part.length;
      return part === "" ? nothing : Buffer.from(part, "base64");
    }
    const last = /^([A-Za-z0-9+/]*)={0,2}\s*$/.exec(pending);
    invalid = !last;
    return last ? finish(last[1] ?? "") : null;
  }

  function finish(part: string): Uint8Array | null {
    pending = "";
    ended = true;
    characters += part.length;
    invalid = characters === 0 || characters % 4 === 1;
    return invalid ? null : Buffer.from(part, "base64");
  }

  return {
    decode,
    decodeBase64Bytes(bytes) {
      if (invalid || ended || !/^[A-Za-z0-9+/]{0,3}$/.test(pending) || characters === 0) return undefined;
      const text = pending + asBuffer(bytes).toString("latin1");
      const count = Math.floor(text.length / 4) * 4;
      const rest = text.slice(count);
      const decoded = /^[A-Za-z0-9+/]*$/.test(rest) ? decodeGroups(text.slice(0, count)) : undefined;
      if (!decoded) return undefined;
      pending = rest;
      characters += count;
      return decoded;
    },
    end() {
      if (invalid) return null;
      if (ended) return nothing;
      const last = /^([A-Za-z0-9+/]*)={0,2}\s*$/.exec(pending);
      return last ? finish(last[1] ?? "") : null;
    },
  };
}

/** Returns undefined if a character is not base64: Node skips such characters, so the result would be too short. */
function decodeGroups(latin1: string): Uint8Array | undefined {
  // Node accepts base64url too.
  if (latin1.includes("-") || latin1.includes("_")) return undefined;
  const bytes = Buffer.from(latin1, "base64");
  return bytes.length === (latin1.length / 4) * 3 ? bytes : undefined;
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

const scheme = "data:";
const nothing = new Uint8Array();
