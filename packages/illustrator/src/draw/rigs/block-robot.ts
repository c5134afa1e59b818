import { Style } from "@dicebear/core";
import type { Expression } from "../../brief/values.ts";
import { apartFrom, darker } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { stream } from "../../random/stream.ts";
import { ownBrows, ownEyewear } from "../own/face.ts";
import type { Rig } from "../rig.ts";
import { blocks, unnested } from "./blocks.ts";

/** Voxel Bot: a robot of cubes with a screen for a face. */
export const blockRobot: Rig = {
  style: "voxel-bot",
  load: async () =>
    new Style((await import("@dicebear/styles/voxel-bot.json", { with: { type: "json" } })).default),
  adapt: (definition) => unnested(unnested(definition)),
  pen: blocks.pen,
  place: blocks.place,
  base: true,
  ownBody: { feet: 240 },
  shift: { ...blocks.shift, hat: "translate(-20 8) scale(1.16 1)" },
  layers: { head: ["chest", "top"], face: ["eyes", "mouth"] },
  variants: (look) => {
    const chance = stream(look.seed, "robot");
    const [eyes, mouth] = faces[look.expression];
    const chest = chance.pick(["buttons", "vents", "screen", "heart", "dial", "slot"]);
    const top = chance.pick(["antenna", "twin", "dish", "fin", "lightbar", "studs", "siren"]);
    return { chest, top: look.headwear === "none" ? top : undefined, eyes, mouth };
  },
  colors: (look) => ({
    body: look.skin,
    accent: darker(look.skin, 0.55),
    screen: "#161a21",
    glow: glowOf(look),
  }),
  extra: (look, pen) => ({
    face: browed.includes(look.expression)
      ? `<g transform="translate(0 -8)">${ownBrows(look.expression, glowOf(look))}</g>`
      : "",
    eyewear: `<g transform="translate(0 -11)">${ownEyewear(pen, look.eyewear, "#f7f7f4")}</g>`,
  }),
  hairTop: -6,
};

function glowOf({ skin, accent }: Look): string {
  return apartFrom([skin, "#161a21"], ["#3bc9db", accent, "#ffd43b"], 0.3);
}

/** Moods that eyes and mouth of light cannot tell. */
const browed: readonly Expression[] = ["determined", "sad", "angry", "skeptical", "focused"];

/** Eyes and mouth of each expression; the brows are ours. */
const faces: { readonly [expression in Expression]: readonly [string, string] } = {
  neutral: ["square", "line"],
  happy: ["round", "smile"],
  thoughtful: ["square", "speaker"],
  surprised: ["round", "speaker"],
  determined: ["square", "smile"],
  calm: ["sleepy", "smile"],
  amused: ["happy", "smile"],
  curious: ["round", "line"],
  confident: ["visor", "smile"],
  sad: ["sleepy", "line"],
  angry: ["square", "zigzag"],
  excited: ["plus", "smile"],
  focused: ["visor", "line"],
  skeptical: ["square", "grill"],
};
