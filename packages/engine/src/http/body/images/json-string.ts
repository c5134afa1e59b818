/** Decodes the inside of a JSON string that comes in pieces. */
export interface StringDecoder {
  /** @throws SyntaxError or TypeError when it is no JSON string or not UTF-8. */
  decode(bytes: Uint8Array): string;
  /** Whether what it was given ends with a whole letter, so that base64 may go past it. */
  readonly isBetweenLetters: boolean;
  end(): void;
}

export function createStringDecoder(): StringDecoder {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** Of a letter or an escape whose other half is still to come. */
  let halfLetter = false;
  let halfEscape = "";

  return {
    get isBetweenLetters() {
      return !halfLetter && halfEscape === "";
    },
    decode(bytes) {
      if (!halfLetter && halfEscape === "") {
        const ascii = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
        // What most pictures are made of means itself.
        if (/^[A-Za-z0-9+/=]*$/.test(ascii)) return ascii;
      }
      const text = halfEscape + utf8.decode(bytes, { stream: true });
      halfLetter = (bytes.at(-1) ?? 0) > 0x7f;
      const whole = endOfEscapes(text);
      halfEscape = text.slice(whole);
      return JSON.parse(`"${text.slice(0, whole)}"`);
    },
    end() {
      utf8.decode();
      JSON.parse(`"${halfEscape}"`);
    },
  };
}

/** Where an escape begins that the text ends in the middle of, or the end. */
function endOfEscapes(text: string): number {
  const last = text.lastIndexOf("\\");
  if (last < text.length - 5 || last < 0) return text.length;
  let first = last;
  while (first > 0 && text[first - 1] === "\\") first -= 1;
  if ((last - first) % 2 === 1) return text.length;
  const length = text[last + 1] === "u" ? 6 : 2;
  return last + length > text.length ? last : text.length;
}
