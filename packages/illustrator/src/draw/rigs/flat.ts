import { Style } from "@dicebear/core";
import type { Expression, HairStyle } from "../../brief/values.ts";
import { darker, lighter, lightness } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { both } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { disc, line, patch, shape } from "../pen.ts";
import type { Layer, Rig } from "../rig.ts";

/** Avataaars: frontal, flat, with the widest wardrobe of named parts. Its face is drawn larger than it has it. */
export const flat: Rig = {
  style: "avataaars",
  load: async () =>
    new Style((await import("@dicebear/styles/avataaars.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  place: { scale: 1, x: 0, y: 0 },
  layers: {
    face: ["mouth", "nose", "eyes", "eyebrows"],
    hair: ["top"],
    beard: ["facialHair"],
    eyewear: ["accessories"],
  },
  base: true,
  cutBelow: 192,
  transforms: {
    mouth: "translate(88.5 134) scale(1.12)",
    eyes: "translate(87.1 91.3) scale(1.26)",
    eyebrows: "translate(82.3 78) scale(1.2)",
  },
  variants: (look) => {
    const [eyes, eyebrows, mouth] = faces[look.expression];
    return {
      mouth,
      eyes,
      eyebrows,
      nose: "default",
      top: tops[look.hair.style](look),
      facialHair: {
        none: undefined,
        stubble: undefined,
        moustache: "moustacheMagnum",
        goatee: undefined,
        beard: look.age === "senior" ? "beardMajestic" : "beardMedium",
      }[look.facialHair],
      accessories: { none: undefined, glasses: "round", sunglasses: "sunglasses", eyepatch: "eyepatch" }[
        look.eyewear
      ],
    };
  },
  colors: (look) => ({
    skin: look.skin,
    hair: look.hair.color,
    facialHair: look.hair.color,
    accessories: look.eyewear === "eyepatch" ? "#23222d" : lightness(look.skin) < 0.4 ? "#f0d9a8" : "#262e33",
    hat: look.accent,
    clothes: look.clothing.color,
  }),
  extra,
  hairTop: 4,
};

/** Eyes, eyebrows and mouth of each expression. */
const faces: { readonly [expression in Expression]: readonly [string, string, string] } = {
  neutral: ["default", "defaultNatural", "serious"],
  happy: ["default", "defaultNatural", "smile"],
  thoughtful: ["eyeRoll", "upDownNatural", "serious"],
  surprised: ["surprised", "raisedExcitedNatural", "disbelief"],
  determined: ["default", "angryNatural", "twinkle"],
  calm: ["closed", "defaultNatural", "twinkle"],
  amused: ["happy", "raisedExcitedNatural", "smile"],
  curious: ["side", "raisedExcitedNatural", "default"],
  confident: ["squint", "defaultNatural", "twinkle"],
  sad: ["default", "sadConcernedNatural", "sad"],
  angry: ["squint", "angryNatural", "grimace"],
  excited: ["surprised", "raisedExcitedNatural", "smile"],
  focused: ["squint", "flatNatural", "serious"],
  skeptical: ["side", "upDownNatural", "serious"],
};

const feminine = (look: Look): boolean => look.gender === "feminine";

const tops: { readonly [style in HairStyle]: (look: Look) => string | undefined } = {
  bald: () => undefined,
  buzz: () => "theCaesar",
  short: (look) =>
    feminine(look)
      ? look.seed % 2 === 0
        ? "shortRound"
        : "shortWaved"
      : look.seed % 3 === 0
        ? "shortWaved"
        : look.seed % 3 === 1
          ? "shortFlat"
          : "theCaesarAndSidePart",
  curly: (look) => (look.gender === "masculine" ? "shortCurly" : "curly"),
  wavy: (look) => (look.gender === "masculine" ? "shaggyMullet" : "curvy"),
  afro: () => "fro",
  long: (look) =>
    look.gender === "masculine" ? "straight02" : look.seed % 2 === 0 ? "straight01" : "straightAndStrand",
  bob: () => "bob",
  bun: () => "bun",
  ponytail: () => undefined,
  braids: () => undefined,
  dreadlocks: (look) => (look.gender === "masculine" ? "dreads01" : "dreads"),
  mohawk: () => undefined,
  undercut: () => "frizzle",
};

/** Hair Avataaars does not have, lashes, blush and short beards. */
function extra(look: Look, pen: Pen): { readonly [layer in Layer]?: string } {
  const { color, style } = look.hair;
  const shade = darker(color, 0.3);
  const scalp =
    "M83 112C76 70 92 32 140 30C188 32 204 70 197 112C194 96 188 84 178 76C152 84 128 84 102 76C92 84 86 96 83 112Z";
  const parted =
    shape(pen, scalp, color) +
    line("M140 31C138 48 136 62 130 78", shade, 3, 0.7) +
    line("M104 44C96 54 92 66 90 80M176 44C184 54 188 66 190 80", lighter(color, 0.25), 3, 0.6);
  const layers: { [layer in Layer]?: string } = {};
  if (style === "ponytail") {
    layers.hairBehind =
      shape(
        pen,
        "M172 44C214 22 244 56 240 108C238 150 250 176 236 214C226 200 214 192 210 168C204 132 210 96 180 78Z",
        color,
      ) +
      line("M206 56C226 84 222 128 228 176", shade, 3, 0.6) +
      disc(pen, 184, 54, 11, look.accent);
    layers.hair = parted;
  } else if (style === "braids") {
    layers.hair = parted + both(braid(pen, color, shade, look.accent));
  } else if (style === "mohawk") {
    layers.hair =
      patch(
        "M84 104C80 66 96 38 140 36C184 38 200 66 196 104C192 84 184 72 172 66L108 66C96 72 88 84 84 104Z",
        shade,
        0.45,
      ) +
      shape(
        pen,
        "M122 72C108 52 106 26 98 8C110 10 116 14 122 2C128 -6 132 0 139 -10C146 -1 150 2 157 -4C162 6 168 12 182 8C174 26 172 52 158 72C150 80 130 80 122 72Z",
        color,
      ) +
      line("M128 62C126 40 130 26 128 14M146 60C148 40 146 26 148 12", shade, 3, 0.6);
  } else if (style === "undercut" || style === "buzz") {
    layers.head = patch(
      "M84 112C78 66 96 36 140 36C184 36 202 66 196 112C192 92 188 80 180 70L100 70C92 80 88 92 84 112Z",
      shade,
      0.4,
    );
  }
  const blush = both('<ellipse cx="100" cy="141" rx="11" ry="7" fill="#f0605f" fill-opacity="0.16"/>');
  const lashes =
    look.gender === "feminine" && look.expression !== "calm"
      ? both(line("M102 105L94 100", "#33262a", 3.4))
      : "";
  layers.face = blush + lashes;
  if (look.facialHair === "stubble")
    layers.beard = patch(
      "M86 124C88 164 108 182 140 182C172 182 192 164 194 124C190 140 180 146 168 144C152 138 128 138 112 144C100 146 90 140 86 124ZM118 152C126 146 154 146 162 152C162 168 118 168 118 152Z",
      look.hair.color,
      0.3,
      true,
    );
  if (look.facialHair === "goatee") {
    layers.beard = shape(
      pen,
      "M114 152C118 144 132 144 140 147C148 144 162 144 166 152C168 172 160 194 140 196C120 194 112 172 114 152ZM121 156C128 152 152 152 159 156C157 170 123 170 121 156Z",
      look.hair.color,
      ' fill-rule="evenodd"',
    );
  }
  return layers;
}

function braid(pen: Pen, color: string, shade: string, tie: string): string {
  const beads = [124, 148, 172, 196, 220, 242].map(
    (y, i) =>
      disc(pen, 84 - i * 2, y, 15 - i * 0.8, color, 15) +
      line(`M${76 - i * 2} ${y - 6}L${88 - i * 2} ${y + 6}`, shade, 3, 0.7),
  );
  return (
    beads.join("") +
    disc(pen, 71, 258, 7, tie, 6) +
    shape(pen, "M62 262C62 276 66 286 72 292C78 284 80 274 78 262Z", color)
  );
}
