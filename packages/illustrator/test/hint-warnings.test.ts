import { describe, expect, it } from "vitest";
import { readPrompt } from "../src/brief.ts";
import { illustrate } from "../src/index.ts";

const messagesOf = async (hints: Readonly<Record<string, unknown>>) =>
  (await readPrompt({ prompt: "a woman", hints })).warnings;

describe("a value of a hint that changes nothing is reported", () => {
  it.each([
    "ethnicity",
    "role_archetype",
    "age_range",
    "gender_expression",
    "skin_tone",
    "hair_style",
    "hair_color",
    "outfit_category",
    "art_direction",
    "lighting",
    "background",
    "mood",
    "expression",
  ])("of %s", async (key) => {
    expect(await messagesOf({ [key]: "zzyzx" })).toEqual([
      {
        code: "hint_not_understood",
        message: `The hint ${key} "zzyzx" was not understood, so it changes nothing. Describe it in other words, or in the prompt.`,
      },
    ]);
  });

  it("for each value of a list", async () => {
    const messages = await messagesOf({ accessories: ["earrings", "zzyzx", "scarf", "xyzzy"] });
    expect(messages.map(({ message }) => message.split('"')[1])).toEqual(["zzyzx", "xyzzy"]);
  });

  it("with the picture, shortened", async () => {
    const { warnings } = await illustrate({
      prompt: "a woman",
      hints: { hair_color: "z".repeat(5_000) },
      output: { size: 16 },
    });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message.length).toBeLessThan(200);
  });

  it.each([
    [{ hair_color: "red", hair_style: "afro", ethnicity: "South Asian", mood: "happy" }],
    [{ mood: "neutral", camera_view: "eye_level", accessories: ["none"], background: "" }],
    [{ avatar_composition: "square", eye_color: "zzyzx", favourite_team: "zzyzx", hair_color: 7 }],
  ])("but not %j", async (hints) => {
    expect(await messagesOf(hints)).toEqual([]);
  });
});
