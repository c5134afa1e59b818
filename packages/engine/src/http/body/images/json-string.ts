/** Decodes the content of a JSON string from chunks of bytes. */
export interface StringDecoder {
  /** @throws SyntaxError or TypeError if it is not a JSON string or not UTF-8. */
  decode(bytes: Uint8Array): string;
  /** Whether the input so far ends with a complete character, so that the next bytes may bypass the decoder. */
  readonly isAtBoundary: boolean;
  end(): void;
}

export function createStringDecoder(): StringDecoder {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** Whether the input ends within a UTF-8 sequence. */
  let inSequence = false;
  /** An incomplete escape at the end of the input. */
  let partialEscape = "";

  return {
    get isAtBoundary() {
      return !inSequence && partialEscape === "";
    },
    decode(bytes) {
      if (!inSequence && partialEscape === "") {
        const ascii = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
        // The fast path for base64, which needs no decoding.
        if (/^[A-Za-z0-9+/=]*$/.test(ascii)) return ascii;
      }
      const text = partialEscape + utf8.decode(bytes, { stream: true });
      inSequence = (bytes.at(-1) ?? 0) > 0x7f;
      const end = endOfEscapes(text);
      partialEscape = text.slice(end);
      return JSON.parse(`"${text.slice(0, end)}"`);
    },
    end() {
      utf8.decode();
      JSON.parse(`"${partialEscape}"`);
    },
  };
}

/** The index of an incomplete escape at the end of the text, or the end. */
function endOfEscapes(text: string): number {
  const last = text.lastIndexOf("\\");
  if (last < text.length - 5 || last < 0) return text.length;
  let first = last;
  while (first > 0 && text[first - 1] === "\\") first -= 1;
  if ((last - first) % 2 === 1) return text.length;
  const length = text[last + 1] === "u" ? 6 : 2;
  return last + length > text.length ? last : text.length;
}
