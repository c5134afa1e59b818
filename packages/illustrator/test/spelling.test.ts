import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSpellingCorrector } from "../src/language/spelling.ts";
import { singular } from "../src/language/tokenize.ts";
import { commonWords } from "../src/language/vocabulary/common-words.ts";

describe("the spelling corrector", () => {
  it.each([
    ["proffesor", "professor"],
    ["glases", "glasses"],
    ["wizrad", "wizard"],
    ["beerd", undefined],
    ["bearrd", "beard"],
    ["astronaut", undefined],
    ["watch", undefined],
  ])("corrects %s to %s", (word, meant) => {
    const correct = createSpellingCorrector(["professor", "glasses", "wizard", "beard", "witch"]);
    expect(correct(word)).toBe(meant);
  });

  it("finds the same word as an exhaustive search", () => {
    // A small alphabet makes many words with one typo.
    const word = fc.string({ unit: fc.constantFrom(..."aesyz"), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), word, (known, typo) => {
        // Common words are not corrected.
        fc.pre(!isKnown(known, typo) && !commonWords.has(typo) && !commonWords.has(singular(typo)));
        expect(createSpellingCorrector(new Set(known))(typo)).toBe(correctedByTrying(known, typo));
      }),
      { numRuns: 5_000 },
    );
  });
});

function isKnown(known: readonly string[], word: string): boolean {
  return known.includes(word) || known.includes(singular(word));
}

/** The reference implementation: tries every typo in order of likelihood. */
function correctedByTrying(known: readonly string[], word: string): string | undefined {
  if (word.length < 4) return undefined;
  const undouble = (text: string): string => text.replace(/(\p{L})\1/gu, "$1");
  const undoubled = known.findLast((one) => one.length > 5 && undouble(one) === undouble(word));
  return undoubled ?? slips(word).find((slip) => isKnown(known, slip));
}

function slips(word: string): string[] {
  const found: string[] = [];
  const [first, inner] = [word.slice(0, 1), word.slice(1)];
  const put = (at: number, letters: string, skipped: number): void => {
    found.push(first + inner.slice(0, at) + letters + inner.slice(at + skipped));
  };
  for (let i = 0; i < inner.length; i += 1) put(i, inner.charAt(i).repeat(2), 1);
  for (let i = 0; i + 1 < inner.length; i += 1) put(i, inner.charAt(i + 1) + inner.charAt(i), 2);
  for (let i = 0; i < inner.length; i += 1) {
    if (word.length > 4) put(i, "", 1);
    if (word.length > 5)
      for (const group of ["aeiouy", "csk", "sz", "gj", "fv", "mn"])
        if (group.includes(inner.charAt(i))) for (const letter of group) put(i, letter, 1);
  }
  for (let i = 0; i <= inner.length; i += 1)
    for (const letter of "abcdefghijklmnopqrstuvwxyz") put(i, letter, 0);
  return found;
}
