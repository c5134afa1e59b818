import { describe, expect, it } from "vitest";
import { loadLanguages, readBrief } from "../src/brief.ts";

describe("places of a special kind", () => {
  it.each([
    ["a knight, cathedral steps at dawn", "steps"],
    ["eine Frau auf den Stufen des Doms", "steps"],
    ["a monk meditating on a mountain ledge", "cliff"],
    ["un homme sur une falaise", "cliff"],
    ["a woman who fixes bicycles, grease on her cheek", "bike-shop"],
    ["a woman in my store with wheels hanging from the ceiling", "bike-shop"],
    ["a bicycle mechanic with a beard", "bike-shop"],
    ["ein Mann in der Fahrradwerkstatt", "bike-shop"],
    ["an old potter by the window of her workshop", "pottery"],
    ["a girl in a pottery studio", "pottery"],
    ["человек в гончарной мастерской", "pottery"],
    ["a dog at the reception of a small hotel", "hotel"],
    ["a woman in a hotel room", "bedroom"],
  ])("are read from %j", async (prompt, place) => {
    expect(readBrief({ prompt, languages: await loadLanguages({ prompt }) }).place).toBe(place);
  });

  it("do not replace a place that they are not a kind of", () => {
    expect(readBrief({ prompt: "in a garden, rooftops in the distance" }).place).toBe("garden");
    expect(readBrief({ prompt: "a man in a cafe, a cliff beyond the window" }).place).toBe("cafe");
  });
});
