import { describe, expect, it } from "vitest";
import { loadLanguages, readBrief } from "../src/brief.ts";
import { illustrate } from "../src/index.ts";

async function read(prompt: string) {
  return readBrief({ prompt, languages: await loadLanguages({ prompt }) });
}

async function svgOf(prompt: string): Promise<string> {
  const { image } = await illustrate({ prompt, output: { format: "svg" } });
  return new TextDecoder().decode(image.bytes);
}

describe("stated things", () => {
  it.each([
    ["a woman with a cup of tea", "tea-cup"],
    ["tea instead of coffee, jumper instead of a suit", "tea-cup"],
    ["eine Frau mit einer Tasse Tee", "tea-cup"],
    ["мужчина с чашкой чая", "tea-cup"],
    ["grandmother at the kitchen table, piggy bank", "piggy-bank"],
    ["une femme avec une tirelire", "piggy-bank"],
    ["a ghost behind a stack of novels", "book-stack"],
    ["ein Mädchen mit einem Bücherstapel", "book-stack"],
    ["a necromancer, staff topped with a raven skull", "skull-staff"],
    ["a wizard, staff with a glowing crystal", "crystal-staff"],
    ["a trapper with a single dog tooth on a cord round his neck", "tooth-pendant"],
    ["a surfer, shark tooth necklace", "tooth-pendant"],
    ["a fencer in white", "rapier"],
    ["a man with a foil and mask", "rapier"],
    ["a boy, red lead in his hand", "dog-lead"],
    ["mascot for a ramen shop, a panda", "noodle-bowl"],
    ["a fox, mascot of a pizza delivery", "pizza-slice"],
  ])("%s: %s", async (prompt, thing) => {
    expect((await read(prompt)).accessories).toContain(thing);
  });

  it("what is denied is not held", async () => {
    expect((await read("tea instead of coffee")).accessories).toEqual(["tea-cup"]);
    expect((await read("a woman, no tea")).accessories).toEqual([]);
  });

  it.each([
    ["his lab coat hangs on a hook, he wears a jumper", "lab-coat"],
    ["a man in a shirt, his jacket hanging on a peg", "jacket"],
    ["a woman in a blouse, her coat on a hanger", "coat"],
  ])("clothes on a hook hang behind: %s", async (prompt, item) => {
    expect(await read(prompt)).toMatchObject({ holds: { [item]: "hanging" } });
    expect(await svgOf(prompt)).toContain(`data-trait="holds:${item}"`);
  });

  it.each([
    ["an orc with small reading glasses hanging on a chain", "glasses", "around-neck"],
    ["a guard with keys on the belt", "old-key", "on-belt"],
    ["an otter juggling pebbles", "stone", "juggled"],
    ["a clown juggling three oranges", "orange-fruit", "juggled"],
  ])("%s: %s %s", async (prompt, item, hold) => {
    expect(await read(prompt)).toMatchObject({ holds: { [item]: hold } });
  });

  it("shows several of what is juggled, and no balls besides", async () => {
    const svg = await svgOf("a clown juggling three oranges");
    expect(svg.match(/data-trait="accessories:orange-fruit"/g)).toHaveLength(1);
    expect(svg).not.toContain("juggling-balls");
    expect((await read("a clown juggling in the park")).accessories).toContain("juggling-balls");
    expect((await read("a manager juggling deadlines")).accessories).toEqual([]);
  });

  it("a lead has a dog", async () => {
    expect(await read("boy of eight, red lead in his hand")).toMatchObject({
      companion: { kind: "dog" },
      itemColors: { "dog-lead": "red" },
    });
  });

  it.each(["a woman with a hawk on her fist", "a falcon on his gloved hand, a man in green"])(
    "hawks have no white head: %s",
    async (prompt) => {
      expect(await read(prompt)).toMatchObject({ companion: { kind: "eagle", at: "hand", color: "brown" } });
    },
  );

  it.each(["a cyclops baker, flour everywhere", "a girl, her face dusted with flour"])(
    "flour is white: %s",
    async (prompt) => {
      expect(await read(prompt)).toMatchObject({ itemColors: { "dirt-smudge": "white" } });
    },
  );

  it("the one accent of a black and white picture is its second colour", async () => {
    expect(await read("noir, black and white with one red accent, trench coat")).toMatchObject({
      inkColor: "red",
    });
  });

  it.each(["a rabbit in a steamy kitchen", "a cook, kitchen full of steam"])(
    "steam hangs in the air: %s",
    async (prompt) => {
      expect(await read(prompt)).toMatchObject({ place: "kitchen", weather: "fog" });
    },
  );

  it("a phone on the handlebar belongs to somebody on a bicycle", async () => {
    expect(await read("a courier, phone clipped to the handlebar of the bike")).toMatchObject({
      stance: "bicycle",
    });
    expect((await read("a man with a handlebar moustache")).stance).toBeUndefined();
  });
});
