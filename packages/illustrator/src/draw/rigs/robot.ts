import { Style } from "@dicebear/core";
import { apartFrom, darker } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { stream } from "../../random/stream.ts";
import { both } from "../body/figure.ts";
import { ownEyewear } from "../own/face.ts";
import type { EyePlace, FacePlan } from "../own/features.ts";
import { features } from "../own/features.ts";
import { disc, moved, patch } from "../pen.ts";
import type { Rig } from "../rig.ts";

/** Bottts: the heads of friendly machines. The face is light on glass, so that one robot has every mood. */
export const robot: Rig = {
  style: "bottts",
  load: async () =>
    new Style((await import("@dicebear/styles/bottts.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  place: { scale: 1.12, x: 39.2, y: -2 },
  shift: { hat: "translate(-22 14) scale(1.16 1)", ears: "translate(-20 4) scale(1.14 1)" },
  layers: { head: ["sides", "top", "head"] },
  variants: (look) => {
    const chance = stream(look.seed, "robot");
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
    };
  },
  colors: ({ skin }) => ({ base: skin }),
  extra: (look, pen) => {
    const { glass, plan } = front(look);
    return {
      head: glass,
      face: features(look.expression, plan),
      eyewear: moved(
        ownEyewear(pen, look.eyewear, apartFrom([look.skin], ["#262e33", "#f7f7f4"])),
        "translate(-14 0) scale(1.1 1)",
      ),
    };
  },
  hairTop: -14,
};

/** The front of its head: what the eyes shine behind, and where they are. */
function front(look: Look): { readonly glass: string; readonly plan: FacePlan } {
  const kind = stream(look.seed, "robot.face").pick(["visor", "screen", "goggles"]);
  const dark = darker(look.skin, 0.72);
  const light = apartFrom([dark], [look.eyes, "#7fe3f0"], 0.2);
  const eyes = (x: number, y: number, rx: number, ry: number): [EyePlace, EyePlace] => [
    { x: 140 - x, y, rx, ry },
    { x: 140 + x, y, rx, ry },
  ];
  const lit = { ink: light, weight: 5.5, glows: true } as const;
  if (kind === "screen")
    return {
      glass:
        patch(box(87, 76, 106, 96, 24), dark) +
        patch("M98 88C104 82 112 81 122 81L104 118C98 118 94 100 98 88Z", "#ffffff", 0.08),
      plan: {
        ...lit,
        eyes: eyes(26, 112, 10.5, 12.5),
        mouth: { x: 140, y: 148, half: 16 },
        brow: { above: 22, half: 13, color: light },
        throat: light,
        teeth: dark,
      },
    };
  const spoken = { throat: dark, lips: dark } as const;
  if (kind === "visor")
    return {
      glass:
        patch(box(80, 80, 120, 58, 28), dark) +
        patch("M96 92C104 86 116 86 124 86L112 130C100 128 92 120 90 110Z", "#ffffff", 0.08),
      plan: {
        ...lit,
        ...spoken,
        eyes: eyes(28, 112, 11, 13),
        mouth: { x: 140, y: 158, half: 17 },
        brow: { above: 21, half: 13, color: light },
      },
    };
  return {
    glass: both(
      disc({ width: 0 }, 110, 112, 27, darker(look.skin, 0.35)) + disc({ width: 0 }, 110, 112, 22, dark),
    ),
    plan: {
      ...lit,
      ...spoken,
      eyes: eyes(30, 112, 12, 13.5),
      mouth: { x: 140, y: 160, half: 17 },
      brow: { above: 33, half: 17, color: darker(look.skin, 0.6) },
    },
  };
}

/** A rectangle with round corners. */
function box(x: number, y: number, width: number, height: number, r: number): string {
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}
