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
])("reads the look of %s as %s", (prompt, look) => {
  expect(readBrief({ prompt }).look).toBe(look);
});

test("lets the hint override the prompt", () => {
  expect(readBrief({ prompt: "a selfie", hints: { look: "Podcast" } }).look).toBe("podcast");
  expect(readBrief({ prompt: "a wise owl", hints: { look: "sideways" } }).look).toBeUndefined();
});

test("does not negate an activity together with an item", () => {
  const brief = readBrief({ prompt: "grandmother with no glasses reading a book" });
  expect(brief).toMatchObject({ eyewear: "none", accessories: ["book"] });
  expect(readBrief({ prompt: "a man not smiling or laughing" }).expression).toBe("neutral");
});
