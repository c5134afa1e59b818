import { partExpressions } from "../../animate/moment.ts";
import type { HairStyle } from "../../brief/values.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { adventurerFaces } from "../expressions.ts";
import { drawBeard, drawEyewear, lacksEyewearPart } from "../fallback-parts/face.ts";
import { drawHair } from "../fallback-parts/hair.ts";
import { loadStyle } from "../load-style.ts";
import { withTransform } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";

/** Adventurer: bold outlines and bright colours, turned slightly to the left. */
export const comic: StyleAdapter = {
  style: "adventurer",
  load: async () =>
    loadStyle((await import("@dicebear/styles/adventurer.json", { with: { type: "json" } })).default),
  pen: { ink: "#000000", width: 2.6 },
  placement: { scale: 0.31, x: 30, y: -14.5 },
  offsets: {
    face: "translate(-8 2)",
    ears: "translate(4 2)",
    chin: { x: -6, y: 0 },
    hat: "translate(-16 4) scale(1.16 1.04)",
  },
  visibleEar: "right",
  layers: {
    head: ["head"],
    face: ["eyes", "eyebrows", "mouth"],
    beard: ["details"],
    hair: ["hair"],
    eyewear: ["glasses"],
  },
  variants: (traits) => {
    const [, eyebrows] = adventurerFaces[traits.expression];
    const parts = partExpressions(traits);
    const [eyes] = adventurerFaces[parts.eyes];
    const [, , mouth] = adventurerFaces[parts.mouth];
    return {
      head: "default",
      eyes: variant(eyes),
      eyebrows: variant(eyebrows),
      mouth: variant(mouth),
      hair: hairVariants[traits.hair.style]?.(traits),
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
    const hair = hairVariants[traits.hair.style] === undefined ? drawHair(pen, traits) : {};
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

const pick = (
  traits: CharacterTraits,
  feminine: readonly [string, ...string[]],
  masculine: readonly [string, ...string[]],
): string => {
  const list = traits.gender === "masculine" ? masculine : feminine;
  return list[traits.seed % list.length] ?? list[0];
};

const hairVariants: { readonly [style in HairStyle]?: (traits: CharacterTraits) => string } = {
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
