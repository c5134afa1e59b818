import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAllowEverything } from "../../src/adapters/moderation/allow-everything.ts";
import { createWordListModerator } from "../../src/adapters/moderation/word-list-moderator.ts";
import { textsOf } from "../../src/model/moderation.ts";
import { allowedTexts, rejectedTexts } from "./texts.ts";

const moderator = createWordListModerator();
const allowed = { ok: true };

test.each(allowedTexts)("allows %s", async (text) => {
  expect(await moderator.check([text])).toEqual(allowed);
});

test.each(rejectedTexts)("rejects %s as %s", async (text, category) => {
  expect(await moderator.check([text])).toEqual({ ok: false, category });
});

describe("common prompts", () => {
  const commonTexts = readFileSync(
    new URL("../../../illustrator/test/prompt-corpus.jsonl", import.meta.url),
    "utf8",
  )
    .trim()
    .split("\n")
    .map((line) => textsOf(JSON.parse(line)));

  test("are allowed", async () => {
    for (const texts of commonTexts) expect([texts, await moderator.check(texts)]).toEqual([texts, allowed]);
  });

  test("are allowed in any case and with any punctuation", async () => {
    const anyCase = fc.constantFrom("lower", "upper", "mixed");
    const sign = fc.constantFrom(
      "!",
      ".",
      "!!!",
      "?",
      ",",
      ";",
      " ...",
      " :)",
      "\n",
      " - ",
      '"',
      "(",
      ")",
      "*",
      "~",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...commonTexts.flat(), ...allowedTexts),
        anyCase,
        fc.array(sign, { minLength: 3, maxLength: 3 }),
        async (text, letters, [before = "", between = "", after = ""]) => {
          const written = `${before}${inCase(text, letters).replaceAll(", ", `${between} `)}${after}`;
          expect([written, await moderator.check([written])]).toEqual([written, allowed]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("rejected texts are rejected", () => {
  test.each(Object.entries(disguises()))("%s", async (_, disguise) => {
    const passed = [];
    for (const [text, category] of rejectedTexts.filter(([words]) => isPlain(words))) {
      const result = await moderator.check([disguise(text)]);
      if (result.ok || result.category !== category) passed.push([disguise(text), result]);
    }
    expect(passed).toEqual([]);
  });

  test("within harmless text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...allowedTexts),
        fc.constantFrom(...rejectedTexts),
        fc.constantFrom(...allowedTexts),
        async (before, [text], after) => {
          const result = await moderator.check([`${before}. ${text}. ${after}`]);
          expect([text, result.ok]).toEqual([text, false]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

test("checks the texts of a request together", async () => {
  expect(await moderator.check(textsOf({ prompt: "nude portrait", hints: { age_range: "child" } }))).toEqual({
    ok: false,
    category: "sexual_minors",
  });
  expect(await moderator.check(textsOf({ prompt: "sexy", brief: { person: { age: 12 } } }))).toEqual({
    ok: false,
    category: "sexual_minors",
  });
  expect(await moderator.check([])).toEqual(allowed);
});

test("does not match a phrase across two texts", async () => {
  expect(await moderator.check(["not", "naked"])).toEqual({ ok: false, category: "sexual" });
});

test("rejects with the reason of an aborted signal", async () => {
  const reason = new Error("gone");
  await expect(moderator.check(["a cat"], AbortSignal.abort(reason))).rejects.toBe(reason);
});

test("does not check the negative prompt", () => {
  expect(textsOf(Object.assign({ prompt: "a cat" }, { negative_prompt: "nudity" }))).toEqual(["a cat"]);
});

test("allow-everything allows everything", async () => {
  expect(await createAllowEverything().check(["nude"])).toEqual(allowed);
  await expect(createAllowEverything().check([], AbortSignal.abort(new Error("gone")))).rejects.toThrow(
    "gone",
  );
});

test("checks the longest prompts quickly, whatever they contain", async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...rejectedTexts.flatMap(([text]) => text.split(" ")),
      ...allowedTexts.flatMap((text) => text.split(" ")),
    ),
    fc.string({ unit: "binary" }),
    fc.constantFrom("no ", "a", "!", "*", "aab", "4", ".", "the ", "n.", "f u", "😀", "é", "\u200b"),
  );
  await moderator.check(["a cat"]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("", " "),
      async (pieces, glue) => {
        const text = pieces.join(glue);
        const long = text.repeat(Math.ceil(5_000 / (text.length + 1))).slice(0, 5_000);
        const start = process.cpuUsage();
        await moderator.check([long]);
        // Some fifty times what it takes; work that grows with the square of the length takes longer still.
        const { user, system } = process.cpuUsage(start);
        expect((user + system) / 1000).toBeLessThan(250);
      },
    ),
    { numRuns: 300 },
  );
});

/** Whether the text is written plainly, so that it can be disguised. */
function isPlain(text: string): boolean {
  return /^[a-z ,;?!]+$/i.test(text) && !/\b\w \w\b/.test(text);
}

function inCase(text: string, letters: string): string {
  if (letters === "mixed")
    return Array.from(text, (letter, at) => (at % 3 ? letter : letter.toUpperCase())).join("");
  return letters === "upper" ? text.toUpperCase() : text.toLowerCase();
}

function disguises(): Record<string, (text: string) => string> {
  const leet: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "$" };
  const cyrillic: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", p: "р", c: "с", x: "х" };
  const inWords = (between: string) => (text: string) => text.replace(/(?<=[a-z])(?=[a-z])/gi, between);
  return {
    "in capitals": (text) => text.toUpperCase(),
    "in mixed case": (text) => inCase(text, "mixed"),
    "in leetspeak": (text) => text.replace(/[aeios]/g, (letter) => leet[letter] ?? letter),
    "with zero-width characters": inWords("\u200b"),
    "with soft hyphens": inWords("\u00ad"),
    "with dots in words": inWords("."),
    "with dashes in words": inWords("-"),
    "with accents": (text) => text.replace(/[aeiou]/g, (letter) => `${letter}\u0301`.normalize("NFC")),
    "with look-alikes of other scripts": (text) =>
      text.replace(/[aeopcx]/g, (letter) => cyrillic[letter] ?? letter),
    "in full width": (text) =>
      text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
    "with repeated vowels": (text) => text.replace(/[aeiou]/g, (letter) => letter.repeat(4)),
    "with many blanks and lines": (text) => text.replaceAll(" ", "  \n "),
    "with underscores": (text) => text.replaceAll(" ", "_"),
    "with signs around": (text) => `**(${text})!!`,
  };
}
