import { Style } from "@dicebear/core";
import { apartFrom, darker } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { pixelate } from "../../pixel/pixelate.ts";
import { stream } from "../../random/stream.ts";
import { ownEyewear } from "../own/face.ts";
import type { EyePlace } from "../own/features.ts";
import { features } from "../own/features.ts";
import { moved } from "../pen.ts";
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
  layers: { head: ["chest", "top"] },
  variants: (look) => {
    const chance = stream(look.seed, "robot");
    const chest = chance.pick(["buttons", "vents", "screen", "heart", "dial", "slot"]);
    const top = chance.pick(["antenna", "twin", "dish", "fin", "lightbar", "studs", "siren"]);
    return { chest, top: look.headwear === "none" ? top : undefined };
  },
  colors: (look) => ({
    body: look.skin,
    accent: darker(look.skin, 0.55),
    screen: "#161a21",
    glow: glowOf(look),
  }),
  extra: (look, pen) => ({
    face: face(look),
    eyewear: moved(ownEyewear(pen, look, "#f7f7f4"), "translate(0 -11)"),
  }),
  hairTop: -6,
};

function glowOf({ eyeColor }: Look): string {
  return apartFrom(["#161a21"], [eyeColor, "#3bc9db"], 0.3);
}

/** A face of light in the cells of its screen. */
function face(look: Look): string {
  const glow = glowOf(look);
  const eye = (x: number): EyePlace => ({ x, y: 103, rx: 9.5, ry: 10 });
  const drawn = features(look.expression, {
    eyes: [eye(114), eye(167)],
    mouth: { x: 140.5, y: 129, half: 16 },
    brow: { above: 15, half: 11, color: glow },
    weight: 4.4,
    ink: glow,
    glows: true,
    throat: glow,
    teeth: "#161a21",
  });
  return pixelate(drawn, { width: 280, height: 280 }, 4.4);
}
