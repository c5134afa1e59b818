import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLanguages, parseBrief, readBrief, traitPaths, traitValues } from "../src/brief.ts";

describe("readBrief", () => {
  it.each([
    ["a snail with a blue shell", { parts: { shell: "blue" } }],
    ["a dragon with golden horns and red wings", { parts: { horns: "gold", wings: "red" } }],
    ["a lion with a purple mane", { parts: { mane: "purple" } }],
    ["a black and white cat", { skin: "black", parts: { markings: "white" } }],
    ["a turquoise and white bot", { skin: "turquoise", parts: { markings: "white" } }],
    ["a parrot with green and yellow feathers", { skin: "green", parts: { markings: "yellow" } }],
    ["a robot made of brass", { skin: "gold" }],
    ["a wooden robot", { skin: "brown" }],
  ])("reads the colours of parts and materials of beings: %j", (prompt, expected) => {
    expect(readBrief({ prompt })).toMatchObject(expected);
  });

  it("reads no parts of people, and black and white as the manner of a portrait", () => {
    expect(
      readBrief({ prompt: "a woman with a blue tail coat and red wings on her shirt" }).parts,
    ).toBeUndefined();
    expect(readBrief({ prompt: "black and white portrait of a cat" })).toMatchObject({ medium: "grayscale" });
  });

  it("reads spiky hair, marks that are on the face, and no mask over a smile that is asked for", () => {
    expect(readBrief({ prompt: "a woman with a black bob and a sharp fringe" }).hair).toMatchObject({
      style: "bob",
      cut: "bob",
    });
    expect(readBrief({ prompt: "a girl with spiky pink hair" }).hair).toMatchObject({
      cut: "spiky",
      color: "pink",
    });
    expect(readBrief({ prompt: "a cook with a burn scar on the wrist, beard" }).accessories).not.toContain(
      "scar",
    );
    expect(readBrief({ prompt: "a woman with a rose tattoo" }).accessories).toEqual(["tattoo"]);
    expect(readBrief({ prompt: "a woman with a lotus tattoo on her back" }).accessories).toEqual([]);
    expect(readBrief({ prompt: "a boxer with a scar over his left eye" }).accessories).toContain("scar");
    expect(readBrief({ prompt: "a dentist with a wide smile" }).accessories).not.toContain("mask");
    expect(readBrief({ prompt: "a dentist" }).accessories).toContain("mask");
  });

  it("reads the colour of the sky as that of the background, beside a place", () => {
    expect(readBrief({ prompt: "a woman on a beach, pink sky" })).toMatchObject({
      place: "beach",
      background: { color: "pink" },
    });
    expect(readBrief({ prompt: "a girl with sky blue hair" }).background).toBeUndefined();
  });

  it.each([
    "a biker with tattooed arms",
    "a barista with tattoos down both forearms",
    "a woman with a rose tattoo on her shoulder",
    "a man, arms covered in tattoos",
    "ein Mann mit tätowierten Armen",
    "una mujer con tatuajes en los brazos",
    "un homme aux bras tatoués",
    "uomo con braccia tatuate",
    "homem com braços tatuados",
    "man met getatoeëerde armen",
    "mężczyzna z tatuażem na ramieniu",
    "мужчина с татуировками на руках",
    "чоловік з татуюваннями на руках",
    "kolunda dövme olan adam",
    "腕にタトゥーがある男性",
    "팔에 문신이 있는 남자",
    "手臂上有纹身的男人",
    "बांह पर टैटू वाला आदमी",
    "رجل لديه وشم على ذراعه",
  ])("reads tattoos of arms, which are not on the face: %s", async (prompt) => {
    const { accessories } = readBrief({ prompt, languages: await loadLanguages({ prompt }) });
    expect(accessories).toContain("arm-tattoo");
    expect(accessories).not.toContain("tattoo");
  });

  it.each([
    ["a moose in a snowy forest", "forest", "snow"],
    ["a man in a snowy street at night", "street", "snow"],
    ["a wintry garden, a girl with red mittens", "garden", "snow"],
    ["a fox in an autumn forest", "forest", "leaves"],
    ["a woman in a winter coat in the park", "park", undefined],
    ["a man in a cafe, snow outside", "cafe", undefined],
  ])("reads the weather of places outdoors: %j", (prompt, place, weather) => {
    expect(readBrief({ prompt })).toMatchObject({ place });
    expect(readBrief({ prompt }).weather).toBe(weather);
  });

  it.each([
    "comic book cover look, a grandmother",
    "book cover art for a family novel, a man with a beard",
    "vinyl toy of a penguin",
    "a bounty hunter in grey armor",
    "a fur trapper with a black beard",
  ])("reads no thing to hold from %j", (prompt) => {
    expect(readBrief({ prompt }).accessories).toEqual([]);
  });

  it("does not take common words for misspelt ones", () => {
    for (const word of ["inventory", "scary", "this", "thank you", "crypto", "slimy"])
      expect(readBrief({ prompt: `a person, ${word}` }), word).toMatchObject({
        subject: "human",
        accessories: [],
      });
    expect(readBrief({ prompt: "a cat, inventory agent" }).headwear).toBeUndefined();
  });

  it("reads subject, clothes and place", () => {
    const brief = readBrief({ prompt: "a smiling astronaut with red curly hair and round glasses" });
    expect(brief).toMatchObject({
      subject: "human",
      fantasy: "astronaut",
      hair: { style: "curly", color: "red" },
      eyewear: "glasses",
      expression: "happy",
      clothing: { type: "spacesuit" },
    });
    expect(brief.sources["hair.color"]).toEqual({ kind: "prompt", words: "red curly hair" });
    expect(brief.sources["clothing.type"]).toEqual({ kind: "role", words: "astronaut" });
  });

  it.each([
    ["man without a beard", { facialHair: "none" }],
    [
      "a woman, no glasses or hat, in a green dress",
      { eyewear: "none", headwear: "none", clothing: { type: "dress", color: "green" } },
    ],
    ["he doesn't have a moustache", { facialHair: "none" }],
    ["no glasses and a red hoodie", { eyewear: "none", clothing: { type: "hoodie", color: "red" } }],
    ["someone not smiling", { expression: "neutral" }],
    ["clean-shaven", { facialHair: "none" }],
    ["a man with a moustache but no beard", { facialHair: "moustache" }],
    ["a wizard, no hat", { headwear: "none" }],
  ])("reads a negation: %s", (prompt, expected) => {
    expect(readBrief({ prompt })).toMatchObject(expected);
  });

  it.each([
    ["red hair and a blue hoodie", { hair: { color: "red" }, clothing: { color: "blue" } }],
    ["blue eyes, black hair, white shirt", { hair: { color: "black" }, clothing: { color: "white" } }],
    [
      "a woman in black with her hair dyed purple",
      { hair: { color: "purple" }, clothing: { color: "black" } },
    ],
    ["a green dragon on an orange background", { skin: "green", background: { color: "orange" } }],
    ["long, straight, jet-black hair", { hair: { style: "long", color: "black" } }],
    ["a ginger cat in a grey scarf", { skin: "orange" }],
    ["short black bob", { hair: { style: "bob", color: "black" } }],
    ["a #ff8800 hoodie", { clothing: { color: "#ff8800" } }],
  ])("assigns a colour to its noun: %s", (prompt, expected) => {
    expect(readBrief({ prompt })).toMatchObject(expected);
  });

  it.each([
    [
      "a man with a white beard and a black coat",
      {
        gender: "masculine",
        facialHair: "beard",
        hair: { color: "white" },
        clothing: { type: "coat", color: "black" },
      },
    ],
    [
      "cool short woman with dark eyes and a long blue scarf",
      { gender: "feminine", accessories: ["scarf"], itemColors: { scarf: "blue" } },
    ],
    ["a cat under a red lamp", { subject: "cat" }],
    ["lorem ipsum, quick brown thoughts over a lazy afternoon", {}],
  ])("reads nothing that is not stated: %s", (prompt, expected) => {
    const { sources, ...traits } = readBrief({ prompt });
    expect(Object.keys(sources)).toContain("subject");
    expect(traits).toEqual({ version: 1, subject: "human", accessories: [], ...expected });
  });

  it("reads the colour of eyes, the length of a beard, the shape of frames and the colours of items", () => {
    const { sources, ...traits } = readBrief({
      prompt: "robot with green eyes, a long beard, square black glasses, a red tie, a blue hat and a scarf",
    });
    expect(traits).toEqual({
      version: 1,
      subject: "robot",
      eyes: { color: "green" },
      facialHair: "beard",
      beardLength: "long",
      eyewear: "glasses",
      frames: "square",
      headwear: "hat",
      accessories: ["scarf", "tie"],
      itemColors: { hat: "blue", glasses: "black", tie: "red" },
    });
    expect(sources["eyes.color"]).toEqual({ kind: "prompt", words: "green eyes" });
    expect(sources.frames).toEqual({ kind: "prompt", words: "square black glasses" });
    expect(sources.beardLength).toEqual({ kind: "prompt", words: "long beard" });
  });

  it("drops the colour and shape of an item that is mentioned again without them, or negated", () => {
    expect(readBrief({ prompt: "square red glasses, those glasses" })).not.toHaveProperty("frames");
    expect(readBrief({ prompt: "red hat", negativePrompt: "hat" })).not.toHaveProperty("itemColors");
    expect(readBrief({ prompt: "a red hat and a cap" })).not.toHaveProperty("itemColors");
  });

  it("lets the last of two conflicting mentions win", () => {
    expect(readBrief({ prompt: "a happy, no, an angry man" }).expression).toBe("angry");
  });

  it("ignores ethnicity in the prompt but reads the ethnicity hint", () => {
    expect(readBrief({ prompt: "a black woman from Sweden" })).not.toHaveProperty("skin");
    expect(readBrief({ prompt: "a woman", hints: { ethnicity: "South Asian" } }).skin).toBe("brown");
  });

  it("lets a stated trait override an implied one, in any order", () => {
    expect(readBrief({ prompt: "a doctor in a red hoodie" }).clothing).toEqual({
      type: "hoodie",
      color: "red",
    });
    expect(readBrief({ prompt: "red hoodie, worn by a doctor" }).clothing).toEqual({
      type: "hoodie",
      color: "red",
    });
  });

  it("lets hints override the prompt, and the negative prompt override both", () => {
    const brief = readBrief({
      prompt: "man with brown hair and glasses",
      hints: { hair_color: "black", accessories: ["round glasses", "scarf"], unknown: 7 },
      negativePrompt: "glasses, beard",
    });
    expect(brief).toMatchObject({
      hair: { color: "black" },
      eyewear: "none",
      facialHair: "none",
      accessories: ["scarf"],
    });
    expect(brief.sources["hair.color"]).toEqual({ kind: "hint", key: "hair_color", words: "black hair" });
    expect(brief.sources.eyewear?.kind).toBe("negative");
  });

  it("lets the style option override the style in the prompt", () => {
    expect(readBrief({ prompt: "pixel art", style: "comic" }).style).toBe("comic");
  });

  it("returns a valid and deterministic Brief for any text", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.lorem(), fc.stringMatching(/^[a-z ,#'-]{0,80}$/));
    fc.assert(
      fc.property(text, text, (prompt, negativePrompt) => {
        const brief = readBrief({ prompt, negativePrompt });
        expect(parseBrief(JSON.parse(JSON.stringify(brief)))).toEqual(brief);
        expect(readBrief({ prompt, negativePrompt })).toEqual(brief);
      }),
      { numRuns: 150 },
    );
  });

  it("reads every value by its name", () => {
    // Some values have a meaning only next to a noun.
    const beside: Partial<Record<(typeof traitPaths)[number], string>> = {
      "hair.style": " hair",
      "hair.cut": " haircut",
      "hair.color": " hair",
      "clothing.color": " hoodie",
      "background.color": " background",
      skin: " skin",
      lighting: " lighting",
      age: " person",
      "eyes.color": " eyes",
      beardLength: " beard",
      frames: " glasses",
      posture: " posture",
      stage: " stage",
      build: " build",
      "hair.dye": " hair",
      "hair.secondColor": " tips in her hair",
      "clothing.pattern": " shirt",
      "clothing.patternColor": " stripes on a shirt",
      "clothing.under": " under a jacket",
      "clothing.underColor": " shirt under a jacket",
      lightColor: " rim light",
      inkColor: " line art",
    };
    // "Flowers", "stars" and "hearts" alone are things.
    const spoken = new Map([
      ["flowers", "floral"],
      ["stars", "star print"],
      ["hearts", "heart print"],
      // These words mean something else as often.
      ["train", "on a train"],
      ["temple", "in a temple"],
      ["market", "at a market"],
      ["ship", "on a ship"],
      ["shrine", "shinto shrine"],
    ]);
    // Origins are read by the names of peoples and countries; stances, companions, gazes, views, parts, weather, media and
    // patterns have tests of their own.
    const named = traitPaths.filter(
      (path) =>
        !/^(?:origin$|stance$|companion\.|gaze$|view$|facing$|parts$|weather$|medium$|background\.pattern$)/.test(
          path,
        ),
    );
    const missed = named.flatMap((path) =>
      traitValues[path]
        .filter(
          (value) =>
            value !== "none" &&
            // `medium` is not read from a prompt.
            value !== "medium" &&
            valueAt(
              readBrief({
                prompt: `${path === "subject" ? "a " : ""}${(spoken.get(value) ?? value).replace("_", " ")}${beside[path] ?? ""}`,
              }),
              path,
            ) !== value,
        )
        .map((value) => `${path}: ${value}`),
    );
    expect(missed).toEqual([]);
  });
});

function valueAt(brief: object, path: string): unknown {
  const found = path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined,
      brief,
    );
  return Array.isArray(found) ? found[0] : found;
}

describe("parseBrief", () => {
  it("fills in missing keys", () => {
    expect(parseBrief({ eyewear: "glasses" })).toEqual({
      version: 1,
      subject: "human",
      eyewear: "glasses",
      accessories: [],
      sources: {},
    });
  });

  it.each([
    [{ eyewear: "binoculars" }, "brief.eyewear"],
    [{ hair: { color: "blondish" } }, "brief.hair.color"],
    [{ clothing: { color: "greenish" } }, "brief.clothing.color"],
    [{ accessories: "tie" }, "brief.accessories"],
    [{ eyes: { color: "plaid" } }, "brief.eyes.color"],
    [{ frames: "oval" }, "brief.frames"],
    [{ beardLength: "short" }, "brief.beardLength"],
    [{ itemColors: { scarf: "plaid" } }, "brief.itemColors.scarf"],
    [{ itemColors: "red" }, "brief.itemColors"],
    [{ version: 2 }, "brief.version"],
    ["red hair", "brief"],
  ])("names the invalid path: %j", (input, param) => {
    expect(() => parseBrief(input)).toThrow(expect.objectContaining({ code: "invalid_brief", param }));
  });
});
