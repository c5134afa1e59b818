import { Style } from "@dicebear/core";
import type { Expression, HairStyle } from "../../brief/values.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { drawBeard, drawEyewear, lacksEyewearPart } from "../fallback-parts/face.ts";
import { drawHair } from "../fallback-parts/hair.ts";
import { withTransform } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";

/** Adventurer: bold outlines and bright colours, turned slightly to the left. */
export const comic: StyleAdapter = {
  style: "adventurer",
  load: async () =>
    new Style((await import("@dicebear/styles/adventurer.json", { with: { type: "json" } })).default),
  pen: { ink: "#000000", width: 2.6 },
  placement: { scale: 0.31, x: 30, y: -14.5 },
  offsets: { face: "translate(-8 2)", ears: "translate(4 2)", hat: "translate(-16 4) scale(1.16 1.04)" },
  visibleEar: "right",
  layers: {
    head: ["head"],
    face: ["eyes", "eyebrows", "mouth"],
    beard: ["details"],
    hair: ["hair"],
    eyewear: ["glasses"],
  },
  variants: (traits) => {
    const [eyes, eyebrows, mouth] = faces[traits.expression];
    return {
      head: "default",
      eyes: variant(eyes),
      eyebrows: variant(eyebrows),
      mouth: variant(mouth),
      hair: hairs[traits.hair.style]?.(traits),
      glasses: lacksEyewearPart(traits)
        ? undefined
        : traits.eyewear === "glasses"
          ? "variant04"
          : traits.eyewear === "sunglasses"
            ? "variant01"
            : undefined,
      details: traits.facialHair === "moustache" ? "mustache" : undefined,
    };
  },
  colors: ({ skin, hair }) => ({ skin, hair: hair.color }),
  fallbackParts: (traits, pen) => {
    const hair = hairs[traits.hair.style] === undefined ? drawHair(pen, traits) : {};
    const wide = (content: string): string =>
      content === "" ? "" : `<g transform="translate(-28 -4) scale(1.2 1.04)">${content}</g>`;
    return {
      hairBehind: wide(hair.behind ?? ""),
      hair: wide(hair.front ?? ""),
      head: wide(hair.shadow ?? ""),
      beard:
        traits.facialHair === "moustache"
          ? ""
          : withTransform(drawBeard(pen, traits), "translate(-34 -9) scale(1.2 0.98)"),
      eyewear: lacksEyewearPart(traits) ? withTransform(drawEyewear(pen, traits), "translate(-14 0)") : "",
    };
  },
  hairTop: -4,
};

const variant = (number: string): string => `variant${number}`;

/** Eyes, eyebrows and mouth of each expression. */
const faces: { readonly [expression in Expression]: readonly [string, string, string] } = {
  neutral: ["24", "10", "09"],
  happy: ["24", "10", "26"],
  thoughtful: ["26", "08", "10"],
  surprised: ["08", "13", "15"],
  determined: ["24", "02", "02"],
  calm: ["20", "10", "02"],
  amused: ["19", "12", "28"],
  curious: ["25", "11", "02"],
  confident: ["04", "08", "29"],
  sad: ["12", "07", "04"],
  angry: ["10", "01", "11"],
  excited: ["23", "13", "26"],
  focused: ["05", "02", "09"],
  skeptical: ["18", "08", "04"],
};

const pick = (
  traits: CharacterTraits,
  feminine: readonly [string, ...string[]],
  masculine: readonly [string, ...string[]],
): string => {
  const list = traits.gender === "masculine" ? masculine : feminine;
  return list[traits.seed % list.length] ?? list[0];
};

const hairs: { readonly [style in HairStyle]?: (traits: CharacterTraits) => string } = {
  short: (traits) => pick(traits, ["short02", "short09", "short06"], ["short01", "short11", "short10"]),
  curly: (traits) => pick(traits, ["short03"], ["short03", "short17"]),
  wavy: (traits) => pick(traits, ["long09", "long24"], ["short07"]),
  long: (traits) => pick(traits, ["long07", "long05"], ["long04"]),
  bob: (traits) => pick(traits, ["long01", "long21"], ["long25"]),
  bun: (traits) => pick(traits, ["long11", "long10"], ["short05"]),
  ponytail: () => "long19",
  braids: () => "long16",
  dreadlocks: () => "long26",
  mohawk: () => "short15",
  undercut: () => "short12",
};
