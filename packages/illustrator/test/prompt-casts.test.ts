import { describe, expect, it } from "vitest";
import { drawPresenceAtlas } from "../src/animate/atlas.ts";
import type { TraitPath } from "../src/brief/brief.ts";
import { traitAt } from "../src/brief/brief-builder.ts";
import { type Brief, encodeFace, readBrief, readPrompt } from "../src/brief.ts";
import { chooseDistinctFaces, illustrate, illustrateCast } from "../src/index.ts";
import { drawCastSvg, drawSvg } from "../src/svg.ts";
import { makePhoto } from "./photo.ts";

function charactersIn(prompt: string): Brief[] {
  const { others = [], ...first } = readBrief({ prompt });
  return [first, ...others];
}

const valuesIn = (prompt: string, path: TraitPath): (string | undefined)[] =>
  charactersIn(prompt).map((brief) => traitAt(brief, path));

describe("a prompt of several beings", () => {
  it.each<[prompt: string, subjects: readonly string[]]>([
    ["a cat and a dog", ["cat", "dog"]],
    ["cat, dog and rabbit at the beach", ["cat", "dog", "rabbit"]],
    ["three friends: a robot, an owl and a bear", ["robot", "owl", "bear"]],
    ["a pair of foxes", ["fox", "fox"]],
    ["4 penguins in a row", ["penguin", "penguin", "penguin", "penguin"]],
    ["a fox with her two cubs", ["fox", "fox", "fox"]],
    ["an old man and his dog in the park", ["human", "dog"]],
    ["a woman with a cat", ["human", "cat"]],
    ["two astronauts", ["human", "human"]],
    ["an elderly couple", ["human", "human"]],
  ])("%j has its characters", (prompt, subjects) => {
    expect(valuesIn(prompt, "subject")).toEqual(subjects);
  });

  it.each([
    ["half man and half horse"],
    ["a cross between a cat and a dog"],
    ["a mother and a lawyer in a blue blazer"],
    ["singer and songwriter with a guitar"],
    ["I'm a doctor and a runner"],
    ["a girl holding her cat"],
    ["a pirate with a parrot on his shoulder"],
    ["one of the twin sisters, the one with the green beret"],
    ["a man with a fox mask and a dog tattoo"],
    ["a mascot for a lawyer and a doctor: an owl"],
    ["a two year old boy"],
    ["a mum of two boys"],
    ["a cat or a dog"],
    ["no people and no dogs, a cat"],
  ])("%j has one character", (prompt) => {
    expect(charactersIn(prompt)).toHaveLength(1);
  });

  it.each<[prompt: string, path: TraitPath, values: readonly (string | undefined)[]]>([
    ["a cat in a hat and a dog in a cap", "headwear", ["hat", "cap"]],
    ["a man and a woman in red coats", "clothing.type", ["coat", "coat"]],
    ["a man and a woman in a red coat", "clothing.type", [undefined, "coat"]],
    ["a couple: she with red curls, he bald", "gender", ["feminine", "masculine"]],
    ["a couple: she with red curls, he bald", "hair.style", ["curly", "bald"]],
    ["two women, one with a hat, the other with a crown", "headwear", ["hat", "crown"]],
    ["a knight and a dragon, the dragon is green", "skin", [undefined, "green"]],
    ["a dad with his daughter, she has glasses, he has a cap", "eyewear", [undefined, "glasses"]],
    ["a fisherman and his dog, grey beard", "facialHair", ["beard", undefined]],
    ["a boy and a girl, both smiling", "expression", ["happy", "happy"]],
    ["a king and a queen, no glasses", "eyewear", ["none", "none"]],
  ])("%j says about %s what each has", (prompt, path, values) => {
    expect(valuesIn(prompt, path)).toEqual(values);
  });

  it("has its place, light, background, style and framing once", () => {
    const { others, ...first } = readBrief({ prompt: "a cat and a dog in a forest at night, clay style" });
    expect(first).toMatchObject({ place: "forest", lighting: "night", style: "clay" });
    for (const other of others ?? [])
      for (const key of ["place", "lighting", "style"]) expect(other).not.toHaveProperty(key);
  });

  it("is read with what each word says about which character", async () => {
    const { reading } = await readPrompt({ prompt: "a cat and a dog wearing scarves, near a ladder" });
    expect(reading.characters).toBe(2);
    expect(reading.understood.map(({ text, traits }) => [text, traits])).toEqual([
      ["cat", [{ path: "subject", value: "cat", character: 1 }]],
      ["dog", [{ path: "subject", value: "dog", character: 2 }]],
      ["scarves", [{ path: "accessories", value: "scarf" }]],
    ]);
    expect(reading.ignored.map(({ text }) => text)).toEqual(["ladder"]);
  });

  it("is drawn as one image, the same again from its Brief and seed, with an alternative text", async () => {
    const drawn = await drawSvg({ prompt: "two astronauts and a robot in space, comic", seed: 5 });
    expect(drawn.cast).toHaveLength(3);
    expect(drawn.code).toBeUndefined();
    expect(drawn.alt).toBe("Two astronauts and a robot in space.");
    expect((await drawSvg({ prompt: "", brief: drawn.brief, seed: 5 })).svg).toBe(drawn.svg);
    const { others = [], ...first } = drawn.brief;
    const cast = await drawCastSvg({ characters: [first, ...others].map((brief) => ({ brief })), seed: 5 });
    expect(cast.svg).toBe(drawn.svg);
    const image = await illustrate({ prompt: "two astronauts and a robot in space, comic", seed: 5 });
    expect(image.svg).toBe(drawn.svg);
    expect(image.outputApplied.aspectRatio).toBe("4:3");
  });

  it("shows an expression that is requested on every face", async () => {
    const { brief } = await drawSvg({ prompt: "a cat and a dog", expression: "surprised" });
    expect([brief, ...(brief.others ?? [])].map(({ expression }) => expression)).toEqual([
      "surprised",
      "surprised",
    ]);
    const again = await drawSvg({ prompt: "", brief, expression: "calm" });
    expect(again.brief.others?.[0]?.expression).toBe("calm");
  });

  it("says what is left out", async () => {
    const codes = async (
      prompt: string,
      more: Partial<Parameters<typeof illustrate>[0]> = {},
    ): Promise<string[]> =>
      (await illustrate({ prompt, output: { size: 64 }, ...more })).warnings.map(({ code }) => code);
    expect(await codes("nine robots")).toEqual(["characters_left_out"]);
    expect(await codes("a selfie of a cat and a dog")).toEqual(["look_left_out"]);
    expect(await codes("two owls", { output: { format: "svg", animate: true } })).toEqual(["not_animated"]);
    expect(await codes("two women", { references: [await makePhoto()] })).toContain("characters_left_out");
    const { warnings } = await illustrateCast({ characters: [{ prompt: "two cats" }, { prompt: "an owl" }] });
    expect(warnings.map(({ code }) => code)).toEqual(["characters_left_out"]);
  });

  it("is rejected where one character is needed", async () => {
    const brief = readBrief({ prompt: "a cat and a dog" });
    await expect(drawSvg({ prompt: "with a hat", base: { brief, seed: 1 } })).rejects.toMatchObject({
      code: "invalid_request",
      param: "base.brief.others",
    });
    await expect(drawPresenceAtlas({ prompt: "a cat and a dog" })).rejects.toThrow(/one character/);
    expect(() => encodeFace({ brief, seed: 1 })).toThrow(/one character/);
    expect(() => chooseDistinctFaces({ prompt: "a cat and a dog", count: 2 })).toThrow(/2 characters/);
  });

  it("has a Brief whose other characters are validated", async () => {
    const draw = (others: unknown): Promise<unknown> =>
      drawSvg({ prompt: "", brief: { subject: "cat", others } });
    await expect(draw([{ subject: "teacup" }])).rejects.toMatchObject({ param: "brief.others[0].subject" });
    await expect(draw(Array.from({ length: 6 }, () => ({})))).rejects.toMatchObject({
      param: "brief.others",
    });
    await expect(draw([{ others: [{}] }])).rejects.toMatchObject({ param: "brief.others[0].others" });
  });
});

describe("the reading of a cast", () => {
  it("is that of each prompt, and of the scene what it says about the surroundings", async () => {
    const { cast, reading } = await illustrateCast({
      characters: [{ prompt: "an owl with a ladder", name: "Ada" }, { brief: { subject: "fox" } }],
      scene: { prompt: "two friends at the beach with hats" },
      output: { size: 64 },
    });
    expect(cast[0]?.reading?.understood.map(({ text }) => text)).toEqual(["owl"]);
    expect(cast[0]?.reading?.ignored.map(({ text }) => text)).toEqual(["ladder"]);
    expect(cast[1]?.reading).toBeUndefined();
    expect(reading?.understood.map(({ text }) => text)).toEqual(["beach"]);
  });
});
