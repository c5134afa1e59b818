import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { scoreLines } from "../scripts/score-prompts.ts";
import { type Brief, loadLanguages, parseBrief, readBrief } from "../src/brief.ts";
import { readText } from "../src/language/read-text.ts";
import { type LanguageCode, languageCodes } from "../src/language/tables/table.ts";
import { StepCounter } from "./step-counter.ts";

async function read(prompt: string): Promise<Brief> {
  return readBrief({ prompt, languages: await loadLanguages({ prompt }) });
}

async function languageOf(prompt: string): Promise<string> {
  return readText(prompt, { languages: await loadLanguages({ prompt }) }).language;
}

function corpus(name: string): string {
  return readFileSync(new URL(`languages/${name}`, import.meta.url), "utf8");
}

describe("prompts in other languages", () => {
  it("meet at least 96 % of the expectations, and 85 % in each language", async () => {
    const scores = await scoreLines(corpus("prompts.jsonl"));
    const share = (some: typeof scores) => some.filter(({ met }) => met).length / some.length;
    expect(share(scores)).toBeGreaterThanOrEqual(0.96);
    const groups = Map.groupBy(scores, ({ group }) => group);
    expect(Array.from(groups.keys()).sort()).toEqual([...languageCodes].sort());
    for (const [group, some] of groups) expect(share(some), group).toBeGreaterThanOrEqual(0.85);
  });

  it("are read in the language they are written in", async () => {
    for (const line of corpus("prompts.jsonl").trim().split("\n")) {
      const { group, prompt }: { group: string; prompt: string } = JSON.parse(line);
      expect(await languageOf(prompt), prompt).toBe(group);
    }
  });

  it("have at most 20 % of the traits that their false friends suggest", async () => {
    const scores = await scoreLines(corpus("false-friends.jsonl"));
    expect(scores.filter(({ met }) => !met).length / scores.length).toBeLessThanOrEqual(0.2);
  });

  it("do not change what English prompts mean", async () => {
    for (const line of readFileSync(new URL("prompt-corpus.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n")) {
      const { prompt }: { prompt: string } = JSON.parse(line);
      if ((await languageOf(prompt)) === "en") expect(await read(prompt)).toEqual(readBrief({ prompt }));
    }
  });

  it("are not loaded for English ones", async () => {
    const prompt = "a woman with red hair and glasses in a green hoodie";
    expect((await loadLanguages({ prompt })).size).toBe(0);
  });

  it.each([
    ["un hombre de veinticinco años con sombrero", { age: "young_adult", headwear: "hat" }],
    ["fünfundsechzigjähriger Mann", { age: "senior", gender: "masculine" }],
    ["三十歳の女性", { age: "young_adult", gender: "feminine" }],
  ])("state ages in words: %s", async (prompt, wanted) => {
    expect(await read(prompt)).toMatchObject(wanted);
  });

  it("are read to the end if they are long", async () => {
    const prompt = `${"una mujer con gafas, muy alegre y simpática. ".repeat(40)}Lleva un sombrero en la playa.`;
    expect(await read(prompt)).toMatchObject({ gender: "feminine", headwear: "hat", place: "beach" });
  });

  it("take colours in figures and borrowed English words", async () => {
    expect(await read("una mujer con hoodie #ff8800 y el pelo corto")).toMatchObject({
      gender: "feminine",
      clothing: { type: "hoodie", color: "#ff8800" },
      hair: { style: "short" },
    });
  });
});

describe("emoji", () => {
  it.each([
    [
      "👩🏾‍🦱 👓 🧣",
      {
        gender: "feminine",
        skin: "brown",
        hair: { style: "curly" },
        eyewear: "glasses",
        accessories: ["scarf"],
      },
    ],
    ["🐼 🎧 😌", { subject: "panda", headwear: "headphones", expression: "calm" }],
    ["a knight 😠 in the forest", { fantasy: "knight", expression: "angry", place: "forest" }],
    ["🧙‍♀️ en el bosque", { fantasy: "wizard", gender: "feminine", place: "forest" }],
  ])("state traits: %s", async (prompt, wanted) => {
    expect(await read(prompt)).toMatchObject(wanted);
  });
});

describe("the tables of languages", () => {
  it.each(languageCodes)("state only traits of the Brief: %s", async (code) => {
    const { table } = await tableOf(code);
    const { compileTable } = await import("../src/language/multilingual/compile-table.ts");
    const { exact, prefixes } = compileTable(table);
    for (const [word, { entry }] of [...exact, ...prefixes])
      for (const { path, value } of [...(entry.traits ?? []), ...(entry.impliedTraits ?? [])]) {
        const [head = "", tail] = path.split(".");
        const nested = path === "accessories" ? [value] : tail === undefined ? value : { [tail]: value };
        expect(() => parseBrief({ [head]: nested }), word).not.toThrow();
      }
  });
});

async function tableOf(
  code: LanguageCode,
): Promise<{ table: import("../src/language/tables/table.ts").LanguageTable }> {
  return import(`../src/language/tables/${code}.ts`);
}

describe("the cost of other languages", () => {
  const counter = new StepCounter();
  afterAll(() => counter[Symbol.dispose]());

  it.each(languageCodes)(
    "at most doubles when the input doubles: %s",
    async (code) => {
      const { table } = await tableOf(code);
      const words = table.words
        .split("\n")
        .flatMap((line) => line.slice(line.indexOf(":") + 1).split(","))
        .map((word) => word.trim().replace("*", ""))
        .filter((word) => word !== "");
      const languages = await loadLanguages({ prompt: words.slice(0, 200).join(" ") });
      readText(words.slice(0, 200).join(" "), { languages });
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...words, ",", "."), { minLength: 1, maxLength: 4 }),
          fc.constantFrom(" ", ", "),
          (phrases, joint) => {
            const phrase = phrases.join(" ") + joint;
            const text = phrase.repeat(Math.ceil(1_200 / phrase.length));
            const steps = (times: number) => counter.count(() => readText(text.repeat(times), { languages }));
            expect(steps(2)).toBeLessThanOrEqual(2 * steps(1) + 6_000);
          },
        ),
        { numRuns: 5 * Number(process.env["PROPERTY_RUNS_FACTOR"] ?? 1) },
      );
    },
    60_000,
  );
});
