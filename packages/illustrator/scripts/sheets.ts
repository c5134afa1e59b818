import type { CastRequest, IllustrateRequest, TraitPath } from "../src/index.ts";
import { aspectRatios, defaultRobot, styles, traitValues } from "../src/index.ts";

export interface Sheet {
  readonly columns: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly cells: readonly ((IllustrateRequest | CastRequest) & { label: string })[];
}

const square = { width: 190, height: 190 };
const readme = "a smiling astronaut with red curly hair and round glasses";

/** One character per value of a trait. */
function trait(path: TraitPath, more: Record<string, unknown> = {}, columns = 8): Sheet {
  const values = traitValues[path];
  return {
    columns,
    cell: square,
    cells: values.map((value, i) => ({
      label: value,
      prompt: "",
      seed: 14,
      output: { aspectRatio: "1:1" },
      brief: {
        gender: i % 2 === 0 ? "feminine" : "masculine",
        facialHair: "none",
        ...more,
        ...nested(path, value),
      },
    })),
  };
}

function nested(path: TraitPath, value: string): Record<string, unknown> {
  const [head = "", tail] = path.split(".");
  if (path === "accessories") return { accessories: [value] };
  return { [head]: tail === undefined ? value : { [tail]: value } };
}

function prompts(texts: readonly string[], columns: number, more: Partial<IllustrateRequest> = {}): Sheet {
  return {
    columns,
    cell: square,
    cells: texts.map((prompt) => ({
      label: prompt.slice(0, 34),
      prompt,
      output: { aspectRatio: "1:1" },
      ...more,
    })),
  };
}

const ensemble: CastRequest["characters"] = [
  { prompt: "grandmother with a white bun, glasses and a red sweater", seed: 3 },
  { prompt: "little boy, 6 years old, with short brown hair and a yellow t-shirt", seed: 4 },
  { prompt: "man with a beard and a green hoodie", seed: 6 },
  { prompt: "woman with a blue hijab and a coffee", seed: 5 },
  { prompt: "fox in a teal jacket", seed: 7 },
  { prompt: "knight with a helmet", seed: 6 },
];

/** Names for default avatars. */
const names =
  "scout sage scribe atlas nova echo luna orion pixel turbo marvin hal ada grace linus ken guido alan emmy sofia \u674e\u660e \u3055\u304f\u3089 Zo\u00eb \u0141ukasz \u041e\u043b\u044c\u0433\u0430 agent-1 agent-2 agent-3 support sales billing research writer coder tester ops".split(
    " ",
  );

export const sheets: { readonly [name: string]: Sheet } = {
  readme: {
    columns: 5,
    cell: { width: 300, height: 300 },
    cells: [7, 1, 2, 3, 4, 5, 6, 8, 9, 10].map((seed) => ({
      label: `seed ${seed}`,
      prompt: readme,
      seed,
      output: { aspectRatio: "1:1" },
    })),
  },
  readmeStyles: {
    columns: 5,
    cell: { width: 300, height: 300 },
    cells: styles.map((style) => ({
      label: style,
      prompt: readme,
      seed: 7,
      style,
      output: { aspectRatio: "1:1" },
    })),
  },
  aspects: {
    columns: 7,
    cell: { width: 220, height: 220 },
    cells: aspectRatios.map((aspectRatio) => ({
      label: aspectRatio,
      prompt: readme,
      seed: 7,
      output: { aspectRatio },
    })),
  },
  hair: trait("hair.style"),
  headwear: trait("headwear", { hair: { style: "long", color: "brown" } }),
  clothing: trait("clothing.type", { framing: "upper-body" }, 7),
  fullBody: trait("clothing.type", { framing: "full-body" }, 7),
  accessories: trait("accessories"),
  expression: trait("expression", { hair: { style: "short", color: "brown" } }, 7),
  fantasy: trait("fantasy"),
  facialHair: trait("facialHair", { gender: "masculine" }, 5),
  eyewear: trait("eyewear", {}, 4),
  subject: trait("subject", {}, 5),
  voxelRobots: trait("expression", { subject: "robot", style: "voxel" }, 7),
  robotMoods: trait("expression", { subject: "robot" }, 7),
  animalMoods: {
    columns: 14,
    cell: { width: 130, height: 130 },
    cells: (["cat", "owl", "panda", "dragon"] as const).flatMap((subject) =>
      traitValues.expression.map((value) => ({
        label: value,
        prompt: "",
        seed: 5,
        output: { aspectRatio: "1:1" as const },
        brief: { subject, ...nested("expression", value) },
      })),
    ),
  },
  skin: trait("skin", {}, 7),
  seeds: prompts(
    Array.from({ length: 32 }, (_, i) => `a person ${i}`),
    8,
  ),
  stylesHair: {
    columns: 14,
    cell: { width: 130, height: 130 },
    cells: (["cartoon", "comic", "line-art", "sketch", "minimal", "clay"] as const).flatMap((style) =>
      traitValues["hair.style"].map((value, i) => ({
        label: `${value}`,
        prompt: "",
        seed: 5,
        style,
        output: { aspectRatio: "1:1" as const },
        brief: {
          gender: i % 2 === 0 ? ("feminine" as const) : ("masculine" as const),
          facialHair: "none" as const,
          skin: "light",
          ...nested("hair.style", value),
        },
      })),
    ),
  },
  stylesExpression: {
    columns: 14,
    cell: { width: 130, height: 130 },
    cells: (["flat", "cartoon", "comic", "line-art", "sketch", "minimal"] as const).flatMap((style) =>
      traitValues.expression.map((value) => ({
        label: `${value}`,
        prompt: "",
        seed: 5,
        style,
        output: { aspectRatio: "1:1" as const },
        brief: {
          gender: "masculine" as const,
          facialHair: "none" as const,
          skin: "light",
          hair: { style: "short" as const, color: "brown" as const },
          ...nested("expression", value),
        },
      })),
    ),
  },
  pixel: prompts(
    [
      readme,
      "friendly robot",
      "happy panda in a green hoodie",
      "woman with a blue hijab",
      "bearded pirate with an eyepatch",
      "knight in armor",
      "queen with a golden crown and long blonde hair",
      "man with headphones and a coffee",
      "elderly man with a white beard and a wizard hat",
      "girl with pink ponytail and sunglasses",
    ],
    5,
    { style: "pixel", seed: 7 },
  ),
  turned: {
    columns: 12,
    cell: { width: 150, height: 150 },
    cells: (["comic", "line-art", "sketch", "voxel"] as const).flatMap((style) =>
      [
        "woman with earrings, necklace, long hair",
        "man with a beard and a hat",
        "elf with freckles and a bun",
        "pirate with an eyepatch and a moustache",
        "wizard with a beard and a book",
        "girl with headphones and a laptop",
        "superhero with a mask",
        "vampire",
        "orc with a goatee",
        "astronaut with sunglasses and stubble",
        "ninja",
        "man with a turban and glasses, tie",
      ].map((prompt) => ({
        label: prompt.slice(0, 22),
        prompt,
        style,
        seed: 4,
        output: { aspectRatio: "1:1" as const },
      })),
    ),
  },
  styles: {
    columns: 10,
    cell: square,
    cells: [
      "woman with curly red hair, glasses",
      "man with a beard and a cap",
      "happy woman with a hijab",
      "knight in armor",
    ].flatMap((prompt) =>
      styles.map((style) => ({
        label: `${style}: ${prompt}`.slice(0, 30),
        prompt,
        style,
        seed: 3,
        output: { aspectRatio: "1:1" as const },
      })),
    ),
  },
  cast: {
    columns: 5,
    cell: { width: 260, height: 260 },
    cells: (["1:1", "16:9", "9:16"] as const).flatMap((aspectRatio) =>
      [2, 3, 4, 5, 6].map((count) => ({
        label: `${count} in ${aspectRatio}`,
        characters: ensemble.slice(0, count),
        scene: { place: "park" as const, lighting: "day" as const },
        output: { aspectRatio },
      })),
    ),
  },
  castStyles: {
    columns: 5,
    cell: { width: 260, height: 200 },
    cells: styles.map((style) => ({
      label: style,
      characters: ensemble.slice(0, 4),
      style,
      output: { aspectRatio: "4:3" as const },
    })),
  },
  defaultRobots: {
    columns: 9,
    cell: { width: 130, height: 130 },
    cells: names.map((name) => ({
      label: name,
      prompt: "",
      ...defaultRobot(name),
      output: { aspectRatio: "1:1" as const },
    })),
  },
};
