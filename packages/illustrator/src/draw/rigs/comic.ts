import { Style } from "@dicebear/core";
import type { Expression, HairStyle } from "../../brief/values.ts";
import type { Look } from "../../look/look.ts";
import { isOwnEyewear, ownBeard, ownEyewear } from "../own/face.ts";
import { ownHair } from "../own/hair.ts";
import { moved } from "../pen.ts";
import type { Rig } from "../rig.ts";

/** Adventurer: bold ink around bright colour, turned a little to the left. */
export const comic: Rig = {
  style: "adventurer",
  load: async () =>
    new Style((await import("@dicebear/styles/adventurer.json", { with: { type: "json" } })).default),
  pen: { ink: "#000000", width: 2.6 },
  place: { scale: 0.31, x: 30, y: -14.5 },
  shift: { face: "translate(-8 2)", ears: "translate(4 2)", hat: "translate(-16 4) scale(1.16 1.04)" },
  oneEar: "right",
  layers: {
    head: ["head"],
    face: ["eyes", "eyebrows", "mouth"],
    beard: ["details"],
    hair: ["hair"],
    eyewear: ["glasses"],
  },
  variants: (look) => {
    const [eyes, eyebrows, mouth] = faces[look.expression];
    return {
      head: "default",
      eyes: variant(eyes),
      eyebrows: variant(eyebrows),
      mouth: variant(mouth),
      hair: hairs[look.hair.style]?.(look),
      glasses: isOwnEyewear(look)
        ? undefined
        : look.eyewear === "glasses"
          ? "variant04"
          : look.eyewear === "sunglasses"
            ? "variant01"
            : undefined,
      details: look.facialHair === "moustache" ? "mustache" : undefined,
    };
  },
  colors: ({ skin, hair }) => ({ skin, hair: hair.color }),
  extra: (look, pen) => {
    const own = hairs[look.hair.style] === undefined ? ownHair(pen, look) : {};
    const wide = (content: string): string =>
      content === "" ? "" : `<g transform="translate(-28 -4) scale(1.2 1.04)">${content}</g>`;
    return {
      hairBehind: wide(own.behind ?? ""),
      hair: wide(own.front ?? ""),
      head: wide(own.shadow ?? ""),
      beard:
        look.facialHair === "moustache"
          ? ""
          : moved(ownBeard(pen, look), "translate(-34 -9) scale(1.2 0.98)"),
      eyewear: isOwnEyewear(look) ? moved(ownEyewear(pen, look), "translate(-14 0)") : "",
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
  look: Look,
  feminine: readonly [string, ...string[]],
  masculine: readonly [string, ...string[]],
): string => {
  const list = look.gender === "masculine" ? masculine : feminine;
  return list[look.seed % list.length] ?? list[0];
};

const hairs: { readonly [style in HairStyle]?: (look: Look) => string } = {
  short: (look) => pick(look, ["short02", "short09", "short06"], ["short01", "short11", "short10"]),
  curly: (look) => pick(look, ["short03"], ["short03", "short17"]),
  wavy: (look) => pick(look, ["long09", "long24"], ["short07"]),
  long: (look) => pick(look, ["long07", "long05"], ["long04"]),
  bob: (look) => pick(look, ["long01", "long21"], ["long25"]),
  bun: (look) => pick(look, ["long11", "long10"], ["short05"]),
  ponytail: () => "long19",
  braids: () => "long16",
  dreadlocks: () => "long26",
  mohawk: () => "short15",
  undercut: () => "short12",
};
