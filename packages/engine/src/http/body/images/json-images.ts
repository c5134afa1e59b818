import { createStringDecoder, type StringDecoder } from "./json-string.ts";
import type { TextSink } from "./received-image.ts";

/** The fields of the outermost object that have images. */
export interface ImageFields {
  /** Lists of strings. */
  readonly lists: readonly string[];
  /** Strings. */
  readonly singles: readonly string[];
  /** An object with a string. */
  readonly member?: { readonly field: string; readonly name: string };
}

/**
 * Extracts images from JSON while it is received: the strings of `fields` are written to sinks, and each is replaced by
 * its number, as a string. Whether the JSON is valid is checked by the parser of the rest;
 * invalid JSON stays invalid.
 *
 * @throws SyntaxError or TypeError for an image that is not a JSON string or not UTF-8.
 */
export interface JsonImages {
  write(bytes: Uint8Array): Promise<void>;
  /** The JSON without its images, so far. */
  readonly rest: readonly Uint8Array[];
  readonly restBytes: number;
}

export function createJsonImages({ lists, singles, member }: ImageFields, open: () => TextSink): JsonImages {
  const rest: Uint8Array[] = [];
  let restBytes = 0;
  let depth = 0;
  /** Whether the next string is the name of a field of the outermost object, or of the object that has a member. */
  let atName = false;
  let inObject = false;
  let inField = false;
  let inMember = false;
  /** The raw bytes of the current or last name. */
  let name: number[] = [];
  let state: "outside" | "name" | "string" | "image" = "outside";
  let escaped = false;
  let images = 0;
  let image: { sink: TextSink; decoder: StringDecoder } | null = null;

  const keep = (bytes: Uint8Array) => {
    // A copy, because a view of a few bytes would keep the whole chunk in memory.
    rest.push(new Uint8Array(bytes));
    restBytes += bytes.length;
  };

  /** Scans the structure from `at` on. Returns the index after the opening quote of an image, or the end. */
  function scan(bytes: Uint8Array, at: number): number {
    for (let index = at; index < bytes.length; index += 1) {
      const byte = bytes[index];
      if (state === "outside") {
        if (byte === quote) {
          if (isImage()) {
            state = "image";
            return index + 1;
          }
          state = atName && hasNames() ? "name" : "string";
          if (state === "name") name = [];
        } else if (byte !== undefined) advance(byte);
      } else if (state === "string") {
        index = endOfString(bytes, index);
        if (index < bytes.length) state = "outside";
      } else if (byte === quote && !escaped) {
        state = "outside";
      } else {
        escaped = !escaped && byte === backslash;
        if (byte !== undefined) name.push(byte);
      }
    }
    return bytes.length;
  }

  /** Whether the current object has names that matter. */
  function hasNames(): boolean {
    return depth === 1 || (inMember && depth === 2);
  }

  function isImage(): boolean {
    if (depth === 2) return inField || (inMember && !atName && isOneOf(name, [member?.name ?? ""]));
    return inObject && depth === 1 && !atName && isOneOf(name, singles);
  }

  function advance(byte: number): void {
    if (byte === openBrace || byte === openBracket) {
      depth += 1;
      if (depth === 1) {
        inObject = byte === openBrace;
        atName = inObject;
      }
      if (depth === 2 && inObject && !atName) {
        inField = byte === openBracket && isOneOf(name, lists);
        inMember = byte === openBrace && member !== undefined && isOneOf(name, [member.field]);
        atName = inMember;
      }
    } else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1;
      if (depth < 2) {
        if (inMember) atName = false;
        inField = false;
        inMember = false;
      }
    } else if (hasNames() && byte === colon) atName = false;
    else if (hasNames() && byte === comma) atName = inObject;
  }

  /** Writes the image to its sink. Returns the index of its closing quote, or the end. */
  async function takeImage(bytes: Uint8Array, at: number): Promise<number> {
    const end = endOfString(bytes, at);
    if (end > at) {
      image ??= { sink: open(), decoder: createStringDecoder() };
      const { sink, decoder } = image;
      const part = bytes.subarray(at, end);
      if (decoder.isAtBoundary && (await sink.writeBase64Bytes(part))) return end;
      const text = decoder.decode(part);
      if (text !== "") await sink.write(text);
    }
    return end;
  }

  /** Finds the closing quote of a string that continues at `at`. Returns its index, or the end. */
  function endOfString(bytes: Uint8Array, at: number): number {
    for (let from = at; ; ) {
      const end = bytes.indexOf(quote, from);
      const stop = end < 0 ? bytes.length : end;
      let slashes = stop;
      while (slashes > at && bytes[slashes - 1] === backslash) slashes -= 1;
      const odd = (stop - slashes) % 2 === 1;
      const isEscaped = slashes === at ? odd !== escaped : odd;
      if (end < 0) {
        escaped = isEscaped;
        return stop;
      }
      if (!isEscaped) {
        escaped = false;
        return stop;
      }
      from = stop + 1;
    }
  }

  async function endImage(): Promise<void> {
    if (image) {
      image.decoder.end();
      await image.sink.end();
      keep(new TextEncoder().encode(String(images)));
      images += 1;
      image = null;
    }
    state = "outside";
  }

  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        if (state !== "image") {
          const end = scan(bytes, at);
          keep(bytes.subarray(at, end));
          at = end;
          continue;
        }
        at = await takeImage(bytes, at);
        if (at === bytes.length) return;
        await endImage();
        keep(bytes.subarray(at, at + 1));
        at += 1;
      }
    },
    rest,
    get restBytes() {
      return restBytes;
    },
  };
}

/** Names may contain escapes. */
function isOneOf(raw: readonly number[], fields: readonly string[]): boolean {
  if (raw.length > Math.max(...fields.map(({ length }) => length)) * 6) return false;
  try {
    return fields.includes(JSON.parse(`"${String.fromCharCode(...raw)}"`));
  } catch {
    return false;
  }
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
