import { expect, test } from "vitest";
import { readBrief } from "../src/index.ts";

test.each([
  ["selfie in the car, woman with sunglasses", "selfie"],
  ["a podcast host talking into a microphone", "podcast"],
  ["keynote speaker on stage", "conference"],
  ["a man driving, cap", "car"],
  ["shot on iphone, a girl at the beach", "iphone"],
  ["a wise owl", undefined],
  ["portrait, not a selfie", undefined],
])("%s is taken as %s", (prompt, look) => {
  expect(readBrief({ prompt }).look).toBe(look);
});

test("the hint names the look, whatever the words say", () => {
  expect(readBrief({ prompt: "a selfie", hints: { look: "Podcast" } }).look).toBe("podcast");
  expect(readBrief({ prompt: "a wise owl", hints: { look: "sideways" } }).look).toBeUndefined();
});

test("what is done is not denied with what is not worn", () => {
  const brief = readBrief({ prompt: "grandmother with no glasses reading a book" });
  expect(brief).toMatchObject({ eyewear: "none", accessories: ["book"] });
  expect(readBrief({ prompt: "a man not smiling or laughing" }).expression).toBe("neutral");
});
