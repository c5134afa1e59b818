import { describe, expect, it } from "vitest";
import { companionPlaces, companions, type postures, stances } from "../src/brief/values/poses.ts";
import { accessories, holds } from "../src/brief/values/things.ts";
import { parseBrief, readBrief } from "../src/brief.ts";
import { drawSvg } from "../src/svg.ts";

describe("how things are held", () => {
  it.each([
    ["a man with a phone at his ear", { phone: "ear" }],
    ["a woman talking on the phone", { phone: "ear" }],
    ["a man sipping coffee", { coffee: "mouth" }],
    ["a woman, both hands round a mug", { coffee: "both-hands" }],
    ["a girl reading a book", { book: "reading" }],
    ["a student carrying a book under her arm", { book: "under-arm" }],
    ["a knight with his sword raised", { sword: "raised" }],
    ["a knight raising a sword", { sword: "raised" }],
    ["a lumberjack with an axe over his shoulder", { axe: "on-shoulder" }],
    ["a ninja with a sword on her back", { sword: "on-back" }],
    ["a photographer with a camera around his neck", { camera: "around-neck" }],
    ["a woman playing the violin", { violin: "playing" }],
    ["a man typing on a laptop", { laptop: "table" }],
    ["an usher with his cap tucked under his arm", { cap: "under-arm" }],
    ["a woman in a green dress, a camel coat folded over her arm", { coat: "over-arm" }],
    ["a boy with a denim jacket tied around his waist", { "denim-jacket": "around-waist" }],
    ["a woman with sunglasses pushed up on her head", { sunglasses: "on-head" }],
    ["a man with a guitar", undefined],
  ])("are read from %j", (prompt, expected) => {
    expect(readBrief({ prompt }).holds).toEqual(expected);
  });

  it.each([
    ["a boy with a yellow kite", ["toy-kite"]],
    ["a fisherman with a fishing rod and a bucket beside him", ["fishing-rod", "water-bucket"]],
    ["a bear holding a big red balloon", ["party-balloon"]],
    ["an explorer, khaki jacket, old compass, big smile", ["brass-compass"]],
    ["a mage, staff topped with a crystal", ["crystal-staff"]],
    ["a woman in a lemon dress", []],
    ["a boy at a kite festival", []],
    ["a girl with a lantern jaw", []],
    ["hospital staff", []],
    ["a man with a ring", []],
  ])("mean a thing only where somebody has it: %j", (prompt, expected) => {
    expect(readBrief({ prompt }).accessories).toEqual(expected);
  });

  it("say which part of the prompt stated them", async () => {
    const { reading } = await drawSvg({ prompt: "a woman with a phone at her ear" });
    expect(reading?.understood.map(({ text }) => text)).toContain("phone at her ear");
    expect(reading?.ignored).toEqual([]);
  });

  it("are part of the description", async () => {
    const { alt } = await drawSvg({ prompt: "a woman in a red dress playing the violin" });
    expect(alt).toBe("A woman wearing a red dress and playing a violin.");
  });

  it("are rejected if they do not exist", () => {
    expect(() => parseBrief({ holds: { phone: "nose" } })).toThrow(/holds\.phone/);
  });

  it("show the thing wherever it is", async () => {
    for (const hold of holds.filter((one) => one !== "on-head" && one !== "around-waist")) {
      const brief = { accessories: ["phone"], holds: { phone: hold } } as const;
      const { svg } = await drawSvg({ prompt: "", brief, seed: 1 });
      expect(svg, hold).toContain('data-trait="accessories:phone"');
    }
  });

  it("show what is carried instead of worn", async () => {
    const { svg } = await drawSvg({ prompt: "an usher with his cap under his arm", seed: 1 });
    expect(svg).toContain('data-trait="holds:cap"');
    expect(svg).not.toContain('data-trait="headwear:cap"');
  });

  it("shows two things at once, one in each hand", async () => {
    const { svg } = await drawSvg({ prompt: "a woman with a book and a coffee", seed: 1 });
    expect(svg).toContain('data-trait="accessories:book"');
    expect(svg).toContain('data-trait="accessories:coffee"');
  });

  it("is the same in every style without an error", async () => {
    for (const style of ["cartoon", "voxel", "ink", "sticker", "3d", "pixel"] as const)
      for (const subject of ["human", "cat", "robot"] as const) {
        const brief = { subject, style, accessories: ["violin"] } as const;
        const { svg } = await drawSvg({ prompt: "", brief, seed: 1 });
        expect(svg, `${style} ${subject}`).toContain('data-trait="accessories:violin"');
      }
  });

  it("holds whatever can be held", async () => {
    for (const name of accessories.slice(0, 60)) {
      const { svg } = await drawSvg({ prompt: "", brief: { accessories: [name] }, seed: 1 });
      expect(svg, name).toContain("accessories:");
    }
  });
});

describe("postures", () => {
  it("are read by their usual words", () => {
    const words: { readonly [posture in (typeof postures)[number]]?: string } = {
      pointing: "pointing at the viewer",
      "peace-sign": "making a peace sign",
      "prayer-hands": "hands in prayer",
      shrugging: "shrugging his shoulders",
      flexing: "flexing her biceps",
      "hand-on-hip": "one hand on her hip",
      "hands-on-hips": "fists on her hips",
      "chin-on-fists": "chin on both fists",
      "arms-behind-back": "arms behind her back",
      "arms-raised": "arms in the air",
      saluting: "saluting",
      "finger-on-lips": "a finger on his lips",
      "ok-sign": "an OK sign",
      "open-arms": "with open arms",
      "raised-fist": "fist raised",
      "heart-hands": "making a heart with her hands",
    };
    const read = Object.values(words).map((prompt) => readBrief({ prompt: `a person ${prompt}` }).posture);
    expect(read).toEqual(Object.keys(words));
  });
});

describe("stances", () => {
  it.each([
    ["a man sitting in an armchair", "sitting"],
    ["a woman sitting at a desk", "at-table"],
    ["a monk meditating", "cross-legged"],
    ["a girl sitting cross-legged", "cross-legged"],
    ["a woman jogging", "running"],
    ["a boy jumping in the air", "jumping"],
    ["a couple? no, a man dancing", "dancing"],
    ["a courier riding his bike", "bicycle"],
    ["a woman on a scooter", "scooter"],
    ["a man riding a motorcycle", "motorbike"],
    ["a knight on horseback", "horse"],
    ["a cat riding a skateboard", "skateboard"],
    ["a yeti snowboarding", "snowboard"],
    ["an engineer in a wheelchair", "wheelchair"],
    ["a centaur with a bow", "centaur"],
    ["a man standing in a garden", undefined],
  ])("is read from %j", (prompt, expected) => {
    expect(readBrief({ prompt }).stance).toBe(expected);
  });

  it("show the legs unless a framing is stated", async () => {
    const seen = async (framing?: "bust") =>
      (
        await drawSvg({ prompt: "a woman riding a bicycle", seed: 1, ...(framing && { framing }) })
      ).svg.includes("stance:bicycle");
    expect(await seen()).toBe(true);
    expect(await seen("bust")).toBe(false);
  });

  it("are drawn of people, animals and robots, in every style", async () => {
    for (const stance of stances.slice(1))
      for (const [subject, style] of [
        ["human", "flat"],
        ["cat", "comic"],
        ["robot", "ink"],
        ["human", "3d"],
        ["human", "voxel"],
      ] as const) {
        const { svg } = await drawSvg({ prompt: "", brief: { stance, subject, style }, seed: 1 });
        expect(svg, `${stance} ${subject} ${style}`).not.toContain("NaN");
      }
  });
});

describe("companions", () => {
  it.each([
    ["a man with a parrot on his shoulder", { kind: "parrot", at: "shoulder" }],
    ["an old woman with a white cat in her lap", { kind: "cat", at: "lap", color: "white" }],
    ["a woman holding her cat", { kind: "cat", at: "arms" }],
    ["a falconer with a hawk on her gloved fist", { kind: "eagle", at: "hand", color: "brown" }],
    ["a man with a dog beside him", { kind: "dog", at: "beside" }],
    ["a mother with a baby in her arms", { kind: "baby", at: "arms" }],
    ["a girl hugging a grey rabbit", { kind: "rabbit", at: "arms", color: "gray" }],
    ["a woman with a fox on her jumper", undefined],
    ["a dog lover", undefined],
    ["a woman without a cat", undefined],
  ])("are read from %j", (prompt, expected) => {
    const brief = readBrief({ prompt });
    expect(brief.companion).toEqual(expected);
    expect(brief.subject).toBe("human");
    expect(brief.others).toBeUndefined();
  });

  it("are drawn wherever they are", async () => {
    for (const [i, kind] of companions.entries()) {
      const at = companionPlaces[i % companionPlaces.length] ?? "arms";
      const { svg } = await drawSvg({ prompt: "", brief: { companion: { kind, at } }, seed: 1 });
      expect(svg, kind).toContain(`companion.kind:${kind} companion.at:${at}`);
    }
  });

  it("are part of the description", async () => {
    const { alt } = await drawSvg({ prompt: "a pirate with a green parrot on his shoulder" });
    expect(alt).toContain("with a green parrot on the shoulder");
  });
});
