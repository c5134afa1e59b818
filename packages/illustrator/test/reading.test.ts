import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPrompt } from "../src/brief.ts";
import { drawSvg } from "../src/svg.ts";

describe("the reading of a prompt", () => {
  it("has the understood parts with their traits, and the words that were ignored", async () => {
    const prompt = "A Barista with RED hair, no hat, carrying a red ladder";
    const { reading } = await readPrompt({ prompt });
    expect(reading.language).toBe("en");
    expect(reading.understood.map(({ text, traits }) => [text, traits])).toContainEqual([
      "RED",
      [{ path: "hair.color", value: "red" }],
    ]);
    expect(reading.understood.find(({ text }) => text === "hat")?.traits).toEqual([
      { path: "headwear", value: "hat", negated: true },
    ]);
    expect(reading.understood.find(({ text }) => text === "Barista")?.traits).toContainEqual({
      path: "place",
      value: "cafe",
      implied: true,
    });
    expect(reading.ignored.map(({ text }) => text)).toContain("red ladder");
  });

  it("ignores the colours of unknown things, but not of those that are drawn", async () => {
    const unknown = await readPrompt({ prompt: "una bombera con un paraguas azul" });
    expect(unknown.reading.ignored.map(({ text }) => text)).toEqual(["paraguas azul"]);
    expect(unknown.brief.clothing?.color).toBeUndefined();
    const drawn = await readPrompt({ prompt: "una bombera con gafas rojas" });
    expect(drawn.reading.ignored).toEqual([]);
    expect(drawn.brief).toMatchObject({ eyewear: "glasses", itemColors: { glasses: "red" } });
  });

  it("has the positions in the prompt as it was written, with accents and in other scripts", async () => {
    for (const prompt of [
      "Une femme à lunettes, pull vert — très élégante",
      "ﬁlm noir: a wómán with cúrly hair & glasses",
      "銀髪の少年、黒いパーカー",
      "девочка в жёлтом платье",
      "👩🏽‍🦰 with 🎧 and a scarf",
    ]) {
      const { reading } = await readPrompt({ prompt });
      expect(reading.understood.length).toBeGreaterThan(1);
      for (const { start, end, text } of [...reading.understood, ...reading.ignored])
        expect(prompt.slice(start, end)).toBe(text);
    }
    const { reading } = await readPrompt({ prompt: "Une femme à lunettes" });
    expect(reading.understood.map(({ text }) => text)).toEqual(["femme", "lunettes"]);
    expect(reading.language).toBe("fr");
  });

  it.each([
    ["a traffic light with a face and a hat", "traffic light"],
    ["a grumpy stapler wearing glasses", "stapler"],
    ["please draw a flat sticker of a dumpster in a scarf", "dumpster"],
    ["an umbrella with big eyes", "umbrella"],
  ])("of %j says that there is no drawing of its subject", async (prompt, text) => {
    const { reading, warnings } = await readPrompt({ prompt });
    expect(reading.substitutions).toMatchObject([{ text, path: "subject", value: "human" }]);
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      ["subject_substituted", expect.stringMatching(/is drawn as a person.*Name a subject/)],
    ]);
  });

  it.each([
    ["Juno with red hair"],
    ["a moody, dramatic portrait in a forest"],
    ["standing in the rain with an umbrella"],
    ["a luxurious golden dress"],
    ["a toaster with glasses"],
    ["a glassblower in a hat"],
    ["she sits in a rowing boat with a hat"],
  ])("of %j does not say that its subject is unknown", async (prompt) => {
    const { reading } = await readPrompt({ prompt });
    expect(reading.substitutions.filter(({ value }) => value === "human")).toEqual([]);
  });

  it.each([
    ["a hairless cat", /^The cat .* without a bare skin/],
    ["a bear with a moustache and long curly hair", /^The bear .* curly hair and the moustache/],
  ])("of %j comes with a warning about the hair that its animal has not", async (prompt, message) => {
    const { warnings } = await drawSvg({ prompt });
    expect(warnings).toEqual([{ code: "hair_left_out", message: expect.stringMatching(message) }]);
  });

  it("ignores who is not portrayed and what is compared, and says that what is carried is not worn", async () => {
    const { reading, brief } = await readPrompt({
      prompt:
        "a shepherd as brave as a lion, his sheep behind him, hat in his hand, green coat over a white blouse",
    });
    const ignored = reading.ignored.map(({ text }) => text).join(" ");
    expect(ignored).toContain("lion");
    expect(reading.understood.find(({ text }) => text === "sheep")?.traits).toEqual([
      { path: "companion.kind", value: "sheep" },
      { path: "companion.at", value: "beside" },
    ]);
    expect(reading.understood.find(({ text }) => text === "hat in his hand")?.traits).toEqual([
      { path: "headwear", value: "hat", negated: true },
    ]);
    expect(reading.understood.find(({ text }) => text === "blouse")?.traits).toEqual([
      { path: "clothing.under", value: "shirt" },
    ]);
    expect(brief).toMatchObject({
      subject: "human",
      headwear: "none",
      clothing: { type: "coat", color: "green" },
    });
  });

  it("says that a being is drawn as another one", async () => {
    const { reading, warnings } = await readPrompt({ prompt: "two coyotes in the forest" });
    expect(reading.substitutions).toEqual([
      { start: 4, end: 11, text: "coyotes", path: "subject", value: "wolf" },
    ]);
    expect(warnings).toMatchObject([{ code: "subject_substituted" }]);
    expect((await readPrompt({ prompt: "a lion in the forest" })).warnings).toEqual([]);
  });

  it("says that a look is drawn in the nearest style", async () => {
    const { reading, warnings } = await readPrompt({ prompt: "a South Park style dad" });
    expect(reading.substitutions).toMatchObject([{ text: "South Park style", path: "style", value: "flat" }]);
    expect(warnings).toMatchObject([
      { code: "style_substituted", message: expect.stringContaining("the style flat") },
    ]);
    expect((await readPrompt({ prompt: "an anime dad" })).warnings).toEqual([]);
  });

  it("warns if nothing was understood", async () => {
    expect((await readPrompt({ prompt: "qwertz uiop" })).warnings).toMatchObject([
      { code: "prompt_not_understood", message: expect.stringContaining("Describe") },
    ]);
    expect((await readPrompt({ prompt: "" })).warnings).toEqual([]);
    expect((await readPrompt({ prompt: "a person" })).warnings).toEqual([]);
  });

  it("is part of a drawing, unless a Brief is drawn", async () => {
    const drawing = await drawSvg({ prompt: "a frumious owl" });
    expect(drawing.reading?.ignored.map(({ text }) => text)).toEqual(["frumious"]);
    expect(await drawSvg({ prompt: "an owl", brief: { subject: "owl" } })).not.toHaveProperty("reading");
  });

  it("lies within the prompt for any text", async () => {
    const unit = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "red ",
        "cheveux ",
        "帽子",
        "猫",
        "😀",
        "e\u0301",
        "ﬃ",
        "&",
        "İ",
        "\u1112\u1161\u11ab",
        "без ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 12 }), async (units) => {
        const prompt = units.join("");
        const { understood, ignored } = (await readPrompt({ prompt })).reading;
        for (const list of [understood, ignored])
          for (const { start, end, text } of list) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(prompt.length);
            expect(prompt.slice(start, end)).toBe(text);
          }
      }),
      { numRuns: 200 },
    );
  });
});
