import { expect, test } from "vitest";
import { createPhraseBook } from "../../src/adapters/moderation/phrase-book.ts";

const finds = (phrase: string, text: string) =>
  createPhraseBook([["it", phrase]])
    .find(text.split(" ").map((word) => [word]))
    .map(({ from, to }) => [from, to]);

test("a phrase is found wherever its words stand in their order", () => {
  expect(finds("red hat", "a red hat and a red red hat")).toEqual([
    [1, 2],
    [6, 7],
  ]);
  expect(finds("red hat", "a hat red")).toEqual([]);
});

test("choices, what may be left out and what may be repeated", () => {
  const phrase = "(big|very big)? (red|blue)* hats?";
  expect(finds(phrase, "hat")).toEqual([[0, 0]]);
  expect(finds(phrase, "very big red blue red hats")).toEqual([[0, 5]]);
  expect(finds(phrase, "big green hat")).toEqual([[2, 2]]);
});

test("a blank that need not be there", () => {
  expect(finds("snow ?ball", "a snowball or snow ball")).toEqual([
    [1, 1],
    [3, 4],
  ]);
});

test("any of what a word may be meant to be counts", () => {
  const book = createPhraseBook([["it", "red hat"]]);
  expect(book.find([["reed", "red"], ["hat"]])).toEqual([{ label: "it", from: 0, to: 1 }]);
});

test.each(["a (b", "a b)", "a {nobody}"])("%s is a mistake", (phrase) => {
  expect(() => createPhraseBook([["it", phrase]])).toThrow();
});
