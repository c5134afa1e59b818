/**
 * Decodes a data URL or plain base64 that comes in pieces of text. White space around the whole is ignored; line
 * breaks and spaces inside are not base64.
 */
export interface Base64Decoder {
  /** The next bytes, or null once the text has turned out to be neither. */
  decode(text: string): Uint8Array | null;
  /**
   * The same for bytes that are nothing but letters of base64, as almost all of a picture is, several times as fast;
   * undefined, with nothing taken, for others.
   */
  decodeLetters(bytes: Uint8Array): Uint8Array | undefined;
  /** The last bytes; null when the text was neither. */
  end(): Uint8Array | null;
}

/** More in front of the comma than any media type needs. */
const longestPrefix = 1024;

export function createBase64Decoder(): Base64Decoder {
  /** Text whose meaning what follows decides: the beginning, and then up to three letters of an unfinished group. */
  let held = "";
  let begun = false;
  let ended = false;
  let broken = false;
  let letters = 0;

  function decode(text: string): Uint8Array | null {
    if (broken) return null;
    held += text;
    if (!begun && !begin()) return broken ? null : nothing;
    if (letters === 0) held = held.trimStart();
    if (ended && held.trim() !== "") broken = true;
    if (ended) held = "";
    return broken ? null : take(Math.floor(held.length / 4) * 4);
  }

  /** Takes a data URL's prefix away; false while it is not known whether there is one. */
  function begin(): boolean {
    held = held.trimStart();
    if (held.length < prefixStart.length && prefixStart.startsWith(held.toLowerCase())) return false;
    if (held.slice(0, prefixStart.length).toLowerCase() === prefixStart) {
      const comma = held.indexOf(",");
      if (comma < 0 && held.length <= longestPrefix) return false;
      if (comma < 0 || comma > longestPrefix || !/;base64$/i.test(held.slice(0, comma))) {
        broken = true;
        return false;
      }
      held = held.slice(comma + 1).trimStart();
      begun = true;
    }
    begun ||= held.length > 0;
    return begun;
  }

  /** Decodes so many of the held letters, or up to the padding, after which there may only be white space. */
  function take(count: number): Uint8Array | null {
    const part = held.slice(0, count);
    if (/^[A-Za-z0-9+/]*$/.test(part)) {
      held = held.slice(count);
      letters += part.length;
      return part === "" ? nothing : Buffer.from(part, "base64");
    }
    const last = /^([A-Za-z0-9+/]*)={0,2}\s*$/.exec(held);
    broken = !last;
    return last ? finish(last[1] ?? "") : null;
  }

  function finish(part: string): Uint8Array | null {
    held = "";
    ended = true;
    letters += part.length;
    broken = letters === 0 || letters % 4 === 1;
    return broken ? null : Buffer.from(part, "base64");
  }

  return {
    decode,
    decodeLetters(bytes) {
      if (broken || ended || !/^[A-Za-z0-9+/]{0,3}$/.test(held) || letters === 0) return undefined;
      const text = held + asBuffer(bytes).toString("latin1");
      const count = Math.floor(text.length / 4) * 4;
      const rest = text.slice(count);
      const decoded = /^[A-Za-z0-9+/]*$/.test(rest) ? decodeGroups(text.slice(0, count)) : undefined;
      if (!decoded) return undefined;
      held = rest;
      letters += count;
      return decoded;
    },
    end() {
      if (broken) return null;
      if (ended) return nothing;
      const last = /^([A-Za-z0-9+/]*)={0,2}\s*$/.exec(held);
      return last ? finish(last[1] ?? "") : null;
    },
  };
}

/** Undefined unless all are letters of base64: Node passes over others, so that there is too little of what it decodes. */
function decodeGroups(latin1: string): Uint8Array | undefined {
  // Node takes the letters of base64url too.
  if (latin1.includes("-") || latin1.includes("_")) return undefined;
  const bytes = Buffer.from(latin1, "base64");
  return bytes.length === (latin1.length / 4) * 3 ? bytes : undefined;
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

const prefixStart = "data:";
const nothing = new Uint8Array();
