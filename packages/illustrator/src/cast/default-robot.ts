import type { Brief } from "../brief/brief.ts";
import type { ClothingType } from "../brief/values/clothes.ts";
import type { StyleName } from "../brief/values/pictures.ts";
import type { Expression } from "../brief/values/poses.ts";
import { darken, distinctColor, luma, mix } from "../color/color-math.ts";
import type { RandomStream } from "../random/random-stream.ts";
import { hash32, randomStream } from "../random/random-stream.ts";

/** Input for `illustrate()` that draws the robot of a name. */
export interface DefaultRobot {
  readonly brief: Brief;
  readonly seed: number;
}

/**
 * The robot of a name, the same for the same text. Names that are equal after Unicode normalization (NFC) are
 * the same name.
 *
 * @param attempt Selects the next choice for the name when the first one is taken.
 */
export function defaultRobot(name: string, style: StyleName = "flat", attempt = 0): DefaultRobot {
  const text = `${name.normalize("NFC")}${attempt === 0 ? "" : `\u0000${attempt}`}`;
  // Two independent hashes, so that a collision in one is not a collision in the other.
  const seed = hash32(`robot\u0000${text}`);
  const random = (trait: string): RandomStream => randomStream(hash32(`default\u0000${text}`), trait);
  const shell = random("skin").pick(shellColors);
  const type = random("clothing.type").pick(outfits);
  const background = pickBackground(shell, random("background.color"));
  return {
    seed,
    brief: {
      version: 1,
      subject: "robot",
      skin: shell,
      accessories: [],
      expression: random("expression").pick(expressions),
      clothing: { type, color: pickClothingColor(type, shell, background, random("clothing.color")) },
      background: { color: background },
      style,
      framing: "headshot",
      sources: {
        subject: unspecified,
        skin: unspecified,
        expression: unspecified,
        "clothing.type": unspecified,
        "clothing.color": unspecified,
        "background.color": unspecified,
        framing: unspecified,
      },
    },
  };
}

const unspecified = { kind: "default" } as const;

/** Friendly expressions only. */
const expressions: readonly [Expression, ...Expression[]] = [
  "happy",
  "happy",
  "calm",
  "confident",
  "amused",
  "curious",
  "excited",
  "neutral",
];

const outfits: readonly [ClothingType, ...ClothingType[]] = [
  "armor",
  "armor",
  "armor",
  "spacesuit",
  "hoodie",
  "jacket",
  "t-shirt",
  "sweater",
  "overalls",
  "uniform",
];

const shellColors: readonly [string, ...string[]] = [
  "#4f86e8",
  "#2f9fd0",
  "#2aa79b",
  "#4fae6a",
  "#93b446",
  "#e0a92e",
  "#f0883e",
  "#e4644b",
  "#e0587c",
  "#c86bb8",
  "#8d6fd6",
  "#5f6bc9",
  "#8796a8",
  "#b4bfca",
  "#ede8dc",
  "#46536b",
  "#b98a5e",
  "#7fc4c9",
  "#f2a6a0",
  "#a6c9ee",
];

const backgroundColors: readonly string[] = [
  "#fbe3c0",
  "#f7cdbd",
  "#f3c9d6",
  "#dccff2",
  "#c7d6f5",
  "#bfe3ec",
  "#c2e6d4",
  "#dceab8",
  "#f8e7a6",
  "#ece6da",
  "#34406b",
  "#24505a",
  "#4a3a63",
  "#5c3947",
];

/** A dark background is allowed behind a light shell, but not behind a dark one. */
function pickBackground(shell: string, random: RandomStream): string {
  const draw = random.next();
  const contrasting = backgroundColors.filter(
    (back) =>
      distinctColor([shell], [back, shell], 0.24) === back &&
      Math.abs(luma(back) - luma(shell)) > 0.12 &&
      (luma(back) > 0.5 || luma(shell) > 0.55),
  );
  return contrasting[Math.floor(draw * contrasting.length)] ?? "#ece6da";
}

/** The shell's own colour for armor, otherwise a fabric colour that contrasts with shell and background. */
function pickClothingColor(
  type: ClothingType,
  shell: string,
  background: string,
  random: RandomStream,
): string {
  const draw = random.next();
  if (type === "armor") return mix(shell, draw < 0.5 ? "#ffffff" : "#2b3244", draw < 0.5 ? 0.3 : 0.28);
  if (type === "spacesuit") return "#f1f0ea";
  const fabrics = ["#2f3b63", "#f4f1e8", "#e9b949", "#d8573f", "#2a8f86", "#7a5cc0", darken(shell, 0.45)];
  const first = Math.floor(draw * fabrics.length);
  const choices = [...fabrics.slice(first), ...fabrics.slice(0, first)];
  return distinctColor([shell, background], [choices[0] ?? "#2f3b63", ...choices.slice(1)], 0.22);
}
