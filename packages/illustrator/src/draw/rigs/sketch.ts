import { Style } from "@dicebear/core";
import type { Expression, HairStyle } from "../../brief/values.ts";
import { darker, lightness } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { ownEyewear } from "../own/face.ts";
import { ownHair } from "../own/hair.ts";
import { line } from "../pen.ts";
import type { Rig } from "../rig.ts";

/** Notionists: a few quick pen strokes, turned to the right. */
export const sketch: Rig = {
  style: "notionists",
  load: async () =>
    new Style((await import("@dicebear/styles/notionists.json", { with: { type: "json" } })).default),
  pen: { ink: "#1c1a22", width: 3.2 },
  place: { scale: 0.25, x: -57, y: -85 },
  shift: { face: "translate(28 0)", ears: "translate(10 2)", hat: "translate(-15 2) scale(1.14 1)" },
  cutBelow: 212,
  wash: 0.4,
  oneEar: "left",
  layers: {
    head: ["head"],
    face: ["mouth", "nose", "eyes", "eyebrows"],
    hair: ["hair"],
    beard: ["beard"],
    eyewear: ["glasses"],
  },
  variants: (look) => {
    const [eyes, eyebrows, mouth] = faces[look.expression];
    return {
      head: "variant01",
      eyes: `variant${eyes}`,
      eyebrows: `variant${eyebrows}`,
      mouth: `variant${mouth}`,
      nose: "variant06",
      hair: hairs[look.hair.style]?.(look),
      glasses:
        look.eyewear === "glasses" ? "variant11" : look.eyewear === "sunglasses" ? "variant05" : undefined,
      beard: beards[look.facialHair],
    };
  },
  // One ink draws everything here, so hair and beard get theirs when they are finished.
  colors: (look) => ({ ink: "#1c1a22", paper: look.skin }),
  finish: (layer, svg, look) =>
    layer === "hair" || layer === "beard" ? svg.replaceAll("#1c1a22", inkOf(look)) : svg,
  extra: (look, pen) => {
    const own = hairs[look.hair.style] === undefined ? ownHair(pen, look) : {};
    return {
      head:
        (own.shadow ?? "") +
        (hairs[look.hair.style] === undefined
          ? line("M86 92C82 50 110 27 144 27C178 27 196 46 198 72", "#1c1a22", 3.2)
          : ""),
      hairBehind: own.behind ?? "",
      hair: own.front ?? "",
      eyewear:
        look.eyewear === "eyepatch"
          ? `<g transform="translate(34 0)">${ownEyewear(pen, "eyepatch")}</g>`
          : "",
    };
  },
  hairTop: -14,
};

/** Pale hair needs a darker ink, its outline is the only one it has. */
function inkOf({ hair }: Look): string {
  return lightness(hair.color) > 0.7 ? darker(hair.color, 0.22) : hair.color;
}

/** Eyes, eyebrows and mouth of each expression. */
const faces: { readonly [expression in Expression]: readonly [string, string, string] } = {
  neutral: ["04", "06", "20"],
  happy: ["04", "10", "25"],
  thoughtful: ["02", "01", "18"],
  surprised: ["05", "10", "29"],
  determined: ["04", "02", "23"],
  calm: ["01", "06", "17"],
  amused: ["01", "10", "30"],
  curious: ["05", "01", "17"],
  confident: ["03", "13", "23"],
  sad: ["03", "12", "01"],
  angry: ["03", "03", "26"],
  excited: ["05", "11", "30"],
  focused: ["02", "03", "20"],
  skeptical: ["02", "13", "24"],
};

const beards = {
  none: undefined,
  stubble: "variant09",
  moustache: "variant03",
  goatee: "variant01",
  beard: "variant02",
} as const;

const by = (
  look: Look,
  feminine: readonly [string, ...string[]],
  masculine: readonly [string, ...string[]],
): string => {
  const list = look.gender === "masculine" ? masculine : feminine;
  return `variant${list[look.seed % list.length] ?? list[0]}`;
};

const hairs: { readonly [style in HairStyle]?: (look: Look) => string } = {
  buzz: () => "variant60",
  short: (look) => by(look, ["04", "24", "43"], ["05", "13", "27"]),
  curly: (look) => by(look, ["20", "09"], ["22", "33", "09"]),
  wavy: (look) => by(look, ["37", "28"], ["11"]),
  long: (look) => by(look, ["41", "23"], ["58"]),
  bob: (look) => by(look, ["10", "02"], ["58"]),
  bun: (look) => by(look, ["29", "48"], ["29"]),
  ponytail: (look) => by(look, ["47", "39"], ["39"]),
  mohawk: () => "variant50",
  undercut: () => "variant26",
};
