import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { hintKeys, readBrief } from "../src/brief.ts";
import { activities } from "../src/language/vocabulary/activities.ts";
import * as appearance from "../src/language/vocabulary/appearance.ts";
import * as clothing from "../src/language/vocabulary/clothing.ts";
import * as colors from "../src/language/vocabulary/colors.ts";
import { commonWords } from "../src/language/vocabulary/common-words.ts";
import * as expressions from "../src/language/vocabulary/expressions.ts";
import { grammar } from "../src/language/vocabulary/grammar.ts";
import * as people from "../src/language/vocabulary/people.ts";
import { cities, roles } from "../src/language/vocabulary/roles.ts";
import * as scene from "../src/language/vocabulary/scene.ts";
import { StepCounter } from "./step-counter.ts";

/** Multiplies the number of runs, for a longer search. */
const effort = Number(process.env["PROPERTY_RUNS_FACTOR"] ?? 1);

/** All phrases of the vocabulary. */
const vocabulary = Array.from(
  new Set(
    [
      colors,
      activities,
      grammar,
      appearance,
      expressions,
      people,
      cities,
      roles,
      scene,
      clothing,
      Array.from(commonWords),
    ]
      .flatMap(textsIn)
      .flatMap((list) => list.split(","))
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  ),
);
const separators = [
  ",",
  ".",
  ";",
  ":",
  "\n",
  "|",
  "(",
  ")",
  "/",
  "&",
  " and ",
  " or ",
  " with ",
  " as ",
  " like ",
];
const hostile = [
  "\ufdfa",
  "e\u0301\u0327",
  "\u0301",
  "👩‍🚀",
  "\u200d",
  "\u202e",
  "كرسي",
  "#fff",
  "#ffffff",
  "12",
  "wrold",
  "ß",
  "ﬃ",
  "''",
  "x",
];

const counter = new StepCounter();
// Builds the index before counting.
readBrief({ prompt: "a wrold of red hats" });
afterAll(() => counter[Symbol.dispose]());

describe("the cost of readBrief", () => {
  it.each([
    ["a colour list after its noun", (n: number) => `hair:${"red,".repeat(n)}`],
    ["colours behind things", (n: number) => "hat ".repeat(n) + "red ".repeat(n)],
    ["colours before things", (n: number) => "red ".repeat(n) + "hat ".repeat(n)],
    ["beings in a row", (n: number) => "human ".repeat(n)],
    ["comparisons", (n: number) => "red as ".repeat(n)],
    ["denials", (n: number) => "no hat, ".repeat(n)],
    ["denials that never end", (n: number) => `no ${"hat or ".repeat(n)}`],
    [
      "beings",
      (n: number) => "a cat, the one dog and the cat and his two wolves, she in red and ".repeat(n / 16),
    ],
    ["one word", (n: number) => "a".repeat(n)],
    ["misspelt words", (n: number) => Array.from({ length: n }, (_, i) => `abcde${letters(i)}`).join(" ")],
  ])("at most doubles when the input doubles: %s", (_, make) => {
    expectLinear((times) => () => readBrief({ prompt: make(400 * times) }));
    expectLinear((times) => () => readBrief({ prompt: "", negativePrompt: make(400 * times) }));
  });

  it("at most doubles for details of hair, each of which looks for the hair before it", () => {
    for (const phrase of ["strand ", "pink highlights ", " jet black strand"])
      expectLinear((times) => () => readBrief({ prompt: phrase.repeat(100 * times) }));
  });

  it(
    "at most doubles for any phrase of the vocabulary, repeated with and without commas",
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...vocabulary), fc.constantFrom(" ", ","), (phrase, joint) => {
          const text = (phrase + joint).repeat(Math.ceil(1_200 / (phrase.length + 1)));
          expectLinear((times) => () => readBrief({ prompt: text.repeat(times) }));
        }),
        { numRuns: 50 * effort },
      );
    },
    60_000 * effort,
  );

  it(
    "at most doubles for any mixture of phrases, separators and unusual characters",
    () => {
      const unit = fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...vocabulary).map((phrase) => ` ${phrase}`) },
        { weight: 2, arbitrary: fc.constantFrom(...separators) },
        { weight: 1, arbitrary: fc.constantFrom(...hostile) },
      );
      const group = fc.record({
        text: fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => units.join("")),
        times: fc.integer({ min: 1, max: 150 }),
      });
      const channel = fc.constantFrom("prompt", "negativePrompt", ...hintKeys);
      fc.assert(
        fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), channel, (groups, name) => {
          const stretched = (factor: number) =>
            groups.map(({ text, times }) => text.repeat(times * factor)).join("");
          const repeated = (factor: number) => stretched(1).repeat(factor);
          for (const make of [stretched, repeated]) expectLinear((times) => () => read(name, make(times)));
        }),
        { numRuns: 30 * effort },
      );
    },
    60_000 * effort,
  );

  it("does not grow beyond the maximum length", () => {
    const steps = (length: number) =>
      counter.count(() => readBrief({ prompt: "red hat ".repeat(length / 8) }));
    steps(8);
    expect(steps(80_000)).toBeLessThanOrEqual(steps(16_000) * 1.05);
  });
});

function read(channel: string, text: string): unknown {
  if (channel === "prompt") return readBrief({ prompt: text });
  if (channel === "negativePrompt") return readBrief({ prompt: "", negativePrompt: text });
  return readBrief({ prompt: "", hints: { [channel]: text } });
}

/**
 * The extra cost of passes that look ahead, up to the distance that they do: at most 12,036 steps were measured, for a text
 * of which twice and four times as much cost 103,000 and 204,000.
 */
const lookAhead = 20_000;

function expectLinear(make: (times: number) => () => unknown): void {
  const [once, twice] = [counter.count(make(1)), counter.count(make(2))];
  expect(twice).toBeLessThanOrEqual(2 * once + lookAhead);
}

function letters(index: number): string {
  return index.toString(26).replace(/[0-9]/g, (digit) => "ghijklmnop".charAt(Number(digit)));
}

/** All strings in a nested table. */
function textsIn(table: unknown): string[] {
  if (typeof table === "string") return [table];
  return typeof table === "object" && table !== null ? Object.values(table).flatMap(textsIn) : [];
}
