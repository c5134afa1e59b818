import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingsOf } from "../../src/adapters/moderation/readings.ts";
import { createWordListModerator } from "../../src/adapters/moderation/word-list-moderator.ts";

describe("the cost of moderation", () => {
  it("is linear in the length of the text, whatever its characters normalize to", () => {
    const longest = fc.constantFrom(
      "\ufdfa",
      "\ufdfb",
      "\u3316",
      "\u321d",
      "㎯",
      "ﬃ",
      "⁗",
      "각",
      "ç",
      "a!",
      "1a",
    );
    const unit = fc.oneof(longest, fc.string({ unit: "binary", minLength: 1, maxLength: 2 }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 5 }), (units) => {
        const text = units.join("").repeat(200);
        for (const reading of readingsOf([text])) expect(reading.length).toBeLessThan(10 * text.length);
      }),
    );
  });

  it("reads all words behind characters that normalization expands", async () => {
    const moderator = createWordListModerator();
    for (const filler of ["\ufdfa", "\u3316", "e\u0301"]) {
      const text = `${filler.repeat(2_400)} completely nude woman`;
      expect(await moderator.check([text])).toEqual({ ok: false, category: "sexual" });
    }
  });

  it("finds suggestive words near a child, but not far from one", async () => {
    const moderator = createWordListModerator();
    const far = "walking by the sea in the evening sun with a red kite ".repeat(3);
    const near = await moderator.check(["a seductive schoolgirl"]);
    expect(near).toEqual({ ok: false, category: "sexual_minors" });
    expect(await moderator.check([`a seductive woman ${far} and a child`])).toEqual({ ok: true });
    expect(await moderator.check([`a child ${far} and a seductive woman ${far} a child`])).toEqual({
      ok: true,
    });
  });
});
