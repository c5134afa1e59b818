import { createStringDecoder, type StringDecoder } from "./json-string.ts";
import type { TextSink } from "./received-image.ts";

/**
 * Takes pictures out of JSON while it comes in: the texts of the list `field` of the outermost object are handed to
 * sinks piece by piece, and in what is left a number stands for each, as a string. Whether the JSON is valid is for
 * the parser of the rest to say; whatever this makes of invalid JSON stays invalid.
 *
 * @throws SyntaxError or TypeError for a picture that is no JSON string or not UTF-8.
 */
export interface JsonImages {
  write(bytes: Uint8Array): Promise<void>;
  /** The JSON without its pictures, so far. */
  readonly rest: readonly Uint8Array[];
  readonly restBytes: number;
}

export function createJsonImages(field: string, open: () => TextSink): JsonImages {
  const rest: Uint8Array[] = [];
  let restBytes = 0;
  let depth = 0;
  /** Whether a string that begins now is the name of a field of the outermost object. */
  let atName = false;
  let inObject = false;
  let inField = false;
  /** The raw bytes of the name being read, or read last. */
  let name: number[] = [];
  let place: "outside" | "name" | "text" | "picture" = "outside";
  let escaped = false;
  let pictures = 0;
  let picture: { sink: TextSink; decoder: StringDecoder } | null = null;

  const keep = (bytes: Uint8Array) => {
    // A copy, because a view of a few bytes would hold on to the whole piece that came in.
    rest.push(new Uint8Array(bytes));
    restBytes += bytes.length;
  };

  /** Follows the structure from `at` on; gives where a picture begins, behind its quote, or the end. */
  function skim(bytes: Uint8Array, at: number): number {
    for (let index = at; index < bytes.length; index += 1) {
      const byte = bytes[index];
      if (place === "outside") {
        if (byte === quote) {
          if (inField && depth === 2) {
            place = "picture";
            return index + 1;
          }
          place = atName && depth === 1 ? "name" : "text";
          if (place === "name") name = [];
        } else if (byte !== undefined) follow(byte);
      } else if (escaped) {
        escaped = false;
        if (place === "name" && byte !== undefined) name.push(byte);
      } else if (byte === quote) {
        place = "outside";
      } else {
        escaped = byte === backslash;
        if (place === "name" && byte !== undefined) name.push(byte);
      }
    }
    return bytes.length;
  }

  function follow(byte: number): void {
    if (byte === openBrace || byte === openBracket) {
      depth += 1;
      if (depth === 1) {
        inObject = byte === openBrace;
        atName = inObject;
      }
      if (depth === 2) inField = inObject && !atName && byte === openBracket && nameIs(name, field);
    } else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1;
      if (depth < 2) inField = false;
    } else if (depth === 1 && byte === colon) atName = false;
    else if (depth === 1 && byte === comma) atName = inObject;
  }

  /** Hands on what is of the picture; gives where its closing quote is, or the end. */
  async function takePicture(bytes: Uint8Array, at: number): Promise<number> {
    const end = endOfString(bytes, at);
    if (end > at) {
      picture ??= { sink: open(), decoder: createStringDecoder() };
      const { sink, decoder } = picture;
      const part = bytes.subarray(at, end);
      if (decoder.isBetweenLetters && (await sink.writeLetters(part))) return end;
      const text = decoder.decode(part);
      if (text !== "") await sink.write(text);
    }
    return end;
  }

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

  async function endPicture(): Promise<void> {
    if (picture) {
      picture.decoder.end();
      await picture.sink.end();
      keep(new TextEncoder().encode(String(pictures)));
      pictures += 1;
      picture = null;
    }
    place = "outside";
  }

  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        if (place !== "picture") {
          const end = skim(bytes, at);
          keep(bytes.subarray(at, end));
          at = end;
          continue;
        }
        at = await takePicture(bytes, at);
        if (at === bytes.length) return;
        await endPicture();
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

/** Names may be written with escapes, and mean the same. */
function nameIs(raw: readonly number[], field: string): boolean {
  if (raw.length > field.length * 6) return false;
  try {
    return JSON.parse(`"${String.fromCharCode(...raw)}"`) === field;
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
