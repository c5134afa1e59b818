import fc from "fast-check";
import { expect, test } from "vitest";
import { createBase64Decoder } from "../../src/http/body/images/base64-decoder.ts";

function decode(text: string, cuts: readonly number[]): Buffer | null {
  const decoder = createBase64Decoder();
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const cut of [...cuts.map((at) => at % (text.length + 1)).sort((a, b) => a - b), text.length]) {
    const piece = text.slice(from, cut);
    const isLatin1 = [...piece].every((letter) => letter <= "\xff");
    const letters = isLatin1 ? decoder.decodeBase64Bytes(Buffer.from(piece, "latin1")) : undefined;
    const part = letters ?? decoder.decode(piece);
    if (!part) return null;
    parts.push(part);
    from = cut;
  }
  const last = decoder.end();
  return last && Buffer.concat([...parts, last]);
}

const cuts = fc.array(fc.nat(), { maxLength: 8 });
const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
const prefix = fc.constantFrom(
  "",
  "data:image/png;base64,",
  "DATA:;BASE64,",
  "data:image/png;name=a.png;base64,",
);
const space = fc.constantFrom("", " ", "\r\n", " \n ");

test("decodes base64 and data URLs in chunks of any size", () => {
  fc.assert(
    fc.property(
      bytes,
      prefix,
      space,
      space,
      fc.boolean(),
      cuts,
      (given, start, before, after, padded, at) => {
        const text = Buffer.from(given)
          .toString("base64")
          .replace(/=+$/, (padding) => (padded ? padding : ""));
        const decoded = decode(`${before}${start}${text}${after}`, at);
        expect(decoded && Buffer.compare(decoded, given)).toBe(0);
      },
    ),
    { numRuns: 500 },
  );
});

test("accepts or rejects a text regardless of the chunk size", () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.stringMatching(/^(data:[a-z/;]{0,12}(base64)?,)?[A-Za-z0-9+/= \n]{0,20}$/),
  );
  fc.assert(
    fc.property(texts, cuts, (text, at) => {
      expect(decode(text, at)).toEqual(decode(text, []));
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  "",
  " ",
  "=",
  "A",
  "AAAAA",
  "AA AA",
  "AA\nAA",
  "AA=A",
  "A===",
  "####",
  "data:image/png,AAAA",
  "data:image/png;base64,",
  "data:image/png;base64,data:image/png;base64,AAAA",
  "data:AAAA",
  "AA-_",
  `data:${"x".repeat(5_000)};base64,AAAA`,
])("rejects %j", (text) => {
  expect(decode(text, [])).toBeNull();
  expect(decode(text, Array.from(text, (_, at) => at).slice(0, 40))).toBeNull();
});
