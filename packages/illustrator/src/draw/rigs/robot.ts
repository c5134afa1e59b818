import { Style } from "@dicebear/core";
import type { Expression } from "../../brief/values.ts";
import { apartFrom, darker } from "../../look/color.ts";
import { stream } from "../../random/stream.ts";
import { ownBrows, ownEyewear } from "../own/face.ts";
import type { Rig } from "../rig.ts";

/** Bottts: the heads of friendly machines. */
export const robot: Rig = {
  style: "bottts",
  load: async () =>
    new Style((await import("@dicebear/styles/bottts.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  place: { scale: 1.12, x: 39.2, y: -2 },
  shift: { hat: "translate(-22 14) scale(1.16 1)", ears: "translate(-20 4) scale(1.14 1)" },
  layers: { head: ["sides", "top", "head"], face: ["mouth", "eyes"] },
  variants: (look) => {
    const chance = stream(look.seed, "robot");
    const [eyes, mouth] = faces[look.expression];
    const sides = chance.pick(["antenna01", "antenna02", "cables01", "round", "square", "squareAssymetric"]);
    const top = chance.pick([
      "antenna",
      "antennaCrooked",
      "bulb01",
      "glowingBulb01",
      "lights",
      "pyramid",
      "radar",
    ]);
    const bare = look.headwear === "none";
    return {
      head: chance.pick(["round01", "round02", "square01", "square02", "square03", "square04"]),
      sides: look.headwear === "headphones" ? undefined : sides,
      top: bare ? top : undefined,
      eyes,
      mouth,
    };
  },
  colors: ({ skin }) => ({ base: skin }),
  extra: (look, pen) => {
    const angry = ["angry", "determined", "sad", "skeptical", "focused"].includes(look.expression);
    return {
      face: angry
        ? `<g transform="translate(0 -6)">${ownBrows(look.expression, darker(look.skin, 0.65))}</g>`
        : "",
      eyewear: `<g transform="translate(-14 0) scale(1.1 1)">${ownEyewear(pen, look.eyewear, apartFrom([look.skin], ["#262e33", "#f7f7f4"]))}</g>`,
    };
  },
  hairTop: -14,
};

/** Eyes and mouth of each expression. */
const faces: { readonly [expression in Expression]: readonly [string, string] } = {
  neutral: ["roundFrame01", "square01"],
  happy: ["roundFrame02", "smile02"],
  thoughtful: ["sensor", "diagram"],
  surprised: ["bulging", "square02"],
  determined: ["robocop", "grill01"],
  calm: ["glow", "smile02"],
  amused: ["happy", "smile01"],
  curious: ["frame2", "smile01"],
  confident: ["shade01", "smile02"],
  sad: ["round", "grill02"],
  angry: ["glow", "bite"],
  excited: ["hearts", "smile01"],
  focused: ["eva", "grill03"],
  skeptical: ["frame1", "diagram"],
};
