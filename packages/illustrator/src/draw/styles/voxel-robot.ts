import { darken, distinctColor } from "../../color/color-math.ts";
import { pixelate } from "../../pixel/pixelate.ts";
import { randomStream } from "../../random/random-stream.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { drawEyewear } from "../fallback-parts/face.ts";
import type { EyePosition } from "../fallback-parts/facial-features.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { loadStyle } from "../load-style.ts";
import { withTransform } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";
import { ungroupCanvas, voxel } from "./voxel.ts";

/** Voxel Bot: a robot of cubes with a screen as its face. */
export const voxelRobot: StyleAdapter = {
  style: "voxel-bot",
  load: async () =>
    loadStyle((await import("@dicebear/styles/voxel-bot.json", { with: { type: "json" } })).default),
  adapt: (definition) => ungroupCanvas(ungroupCanvas(definition)),
  pen: voxel.pen,
  placement: voxel.placement,
  includesCanvasShapes: true,
  builtInBody: { feet: 240 },
  offsets: { ...voxel.offsets, hat: "translate(-20 8) scale(1.16 1)" },
  layers: { head: ["chest", "top"] },
  variants: (traits) => {
    const random = randomStream(traits.seed, "robot");
    const chest = random.pick(["buttons", "vents", "screen", "heart", "dial", "slot"]);
    const top = random.pick(["antenna", "twin", "dish", "fin", "lightbar", "studs", "siren"]);
    return { chest, top: traits.headwear === "none" ? top : undefined };
  },
  colors: (traits) => ({
    body: traits.skin,
    accent: darken(traits.skin, 0.55),
    screen: "#161a21",
    glow: glowColor(traits),
  }),
  fallbackParts: (traits, pen) => ({
    face: face(traits),
    eyewear: withTransform(drawEyewear(pen, traits, "#f7f7f4"), "translate(0 -11)"),
  }),
  hairTop: -6,
};

function glowColor({ eyeColor }: CharacterTraits): string {
  return distinctColor(["#161a21"], [eyeColor, "#3bc9db"], 0.3);
}

/** The face as glowing cells on the screen. */
function face(traits: CharacterTraits): string {
  const glow = glowColor(traits);
  const eye = (x: number): EyePosition => ({ x, y: 103, rx: 9.5, ry: 10 });
  const features = drawFacialFeatures(traits, {
    eyes: [eye(114), eye(167)],
    mouth: { x: 140.5, y: 129, halfWidth: 16 },
    brow: { above: 15, halfWidth: 11, color: glow },
    lineWidth: 4.4,
    ink: glow,
    isLuminous: true,
    mouthInterior: glow,
    teeth: "#161a21",
  });
  return pixelate(features, { width: 280, height: 280 }, 4.4);
}
