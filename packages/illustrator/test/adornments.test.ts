import { describe, expect, it } from "vitest";
import { readBrief } from "../src/index.ts";

describe("what is worn on face, head and chest", () => {
  it.each([
    ["a goth girl with black lipstick and winged eyeliner", ["lipstick", "eyeliner"], { lipstick: "black" }],
    ["a woman with red lips", ["lipstick"], { lipstick: "red" }],
    ["only a nose stud", ["nose-stud"], undefined],
    ["a man with a scar over his eye", ["scar"], undefined],
    ["a surgical mask under the chin", ["lowered-mask"], undefined],
    ["a red rose behind her ear", ["hair-flower"], { "hair-flower": "red" }],
    ["a big pink bow in her hair", ["hair-bow"], { "hair-bow": "pink" }],
    ["her bun is held by a pencil", ["hair-pencil"], undefined],
    ["a paladin with a faint halo", ["halo"], undefined],
    ["an orange backpack and a press pass", ["backpack", "lanyard"], { backpack: "orange" }],
    ["a towel over the shoulder", ["shoulder-towel"], undefined],
  ])("%s", (prompt, accessories, itemColors) => {
    const brief = readBrief({ prompt });
    expect(brief.accessories).toEqual(expect.arrayContaining(accessories));
    if (itemColors !== undefined) expect(brief.itemColors).toMatchObject(itemColors);
  });

  it.each([
    ["full lips and lips right at the microphone", "lipstick"],
    ["no make-up", "lipstick"],
    ["a goat with horns", "small-horns"],
    ["a cat with big ears", "cat-ears"],
  ])("%s: no %s", (prompt, item) => {
    expect(readBrief({ prompt }).accessories).not.toContain(item);
  });
});
