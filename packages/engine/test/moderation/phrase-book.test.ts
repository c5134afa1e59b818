import { expect, test } from "vitest";
import { createPhraseBook } from "../../src/adapters/moderation/phrase-book.ts";

const finds = (phrase: string, text: string) =>
  createPhraseBook([["it", phrase]])
    .find(text.split(" ").map((word) => [word]))
    .map(({ from, to }) => [from, to]);

test("finds a phrase anywhere in a text", () => {
  expect(finds("red hat", "a red hat and a red red hat")).toEqual([
    [1, 2],
    [6, 7],
  ]);
  expect(finds("red hat", "a hat red")).toEqual([]);
});

test("supports choices, optional parts and repetition", () => {
  const phrase = "(big|very big)? (red|blue)* hats?";
  expect(finds(phrase, "hat")).toEqual([[0, 0]]);
  expect(finds(phrase, "very big red blue red hats")).toEqual([[0, 5]]);
  expect(finds(phrase, "big green hat")).toEqual([[2, 2]]);
});

test("supports optional blanks", () => {
  expect(finds("snow ?ball", "a snowball or snow ball")).toEqual([
    [1, 1],
    [3, 4],
  ]);
});

test("matches every reading of a word", () => {
  const book = createPhraseBook([["it", "red hat"]]);
  expect(book.find([["reed", "red"], ["hat"]])).toEqual([{ label: "it", from: 0, to: 1 }]);
});

test.each(["a (b", "a b)", "a {nobody}"])("rejects the pattern %s", (phrase) => {
  expect(() => createPhraseBook([["it", phrase]])).toThrow();
});
