import { Style } from "@dicebear/core";
import { apartFrom, darker, lighter } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { both } from "../body/figure.ts";
import { ownEyewear } from "../own/face.ts";
import type { EyePlace, FacePlan } from "../own/features.ts";
import { features } from "../own/features.ts";
import type { Pen } from "../pen.ts";
import { disc, moved, patch, shape } from "../pen.ts";
import type { Rig } from "../rig.ts";
import { inkedCutouts, inkedWhole } from "./inked.ts";
import { botttsPart, ownPart, robotBuild } from "./robot-build.ts";
import { box, ownHeads, ownSides, ownTops, trims } from "./robot-shapes.ts";

/** Bottts: the heads of friendly machines. The face is light on glass, so that one robot has every mood. */
const robot: Rig = {
  style: "bottts",
  load: async () =>
    new Style((await import("@dicebear/styles/bottts.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  place: { scale: 1.12, x: 39.2, y: -2 },
  shift: {
    hat: "translate(-22 -6) scale(1.16 1)",
    headphones: "translate(-22 16) scale(1.16 0.98)",
    ears: "translate(-20 4) scale(1.14 1)",
  },
  layers: { head: ["sides", "top", "head"] },
  variants: (look) => {
    const { head, sides, top, texture } = robotBuild(look);
    return {
      head: botttsPart(head),
      sides: look.headwear === "headphones" ? undefined : botttsPart(sides),
      top: look.headwear === "none" ? botttsPart(top) : undefined,
      texture: botttsPart(head) === undefined ? undefined : texture,
    };
  },
  colors: ({ skin }) => ({ base: skin }),
  extra: (look, pen) => {
    const { glass, plan } = front(look, pen);
    const { head, trim } = robotBuild(look);
    const painted = trim === "plain" ? "" : trims[trim](look.skin, look.accent);
    return {
      head: inkedWhole(ownPart(ownHeads, head, look.skin), pen) + painted + glass,
      face: features(look.expression, plan),
      eyewear: moved(
        ownEyewear(pen, look, apartFrom([look.skin], ["#262e33", "#f7f7f4"])),
        "translate(-14 0) scale(1.1 1)",
      ),
    };
  },
  finish: (layer, svg, look, pen) =>
    layer === "head"
      ? inkedWhole(behindHead(look), pen) + inkedCutouts(svg, { ...pen, width: pen.width * 0.9 })
      : svg,
  hairTop: -14,
};

/** Our antennas and ears, in Bottts' own units as its parts are. */
function behindHead(look: Look): string {
  const { sides, top } = robotBuild(look);
  const ears = look.headwear === "headphones" ? "" : ownPart(ownSides, sides, look.skin, look.accent);
  const crown = look.headwear === "none" ? ownPart(ownTops, top, look.skin, look.accent) : "";
  return ears + crown === ""
    ? ""
    : `<g transform="matrix(0.892857 0 0 0.892857 -35 1.785714)">${ears}${crown}</g>`;
}

/** A robot in the manner of a style: of its ink, if it has any. */
export function robotWith({ pen, wash }: Rig): Rig {
  if (pen.ink === undefined) return robot;
  return { ...robot, pen, ...(wash !== undefined && { wash }) };
}

/** The front of its head: what the eyes shine behind, and where they are. */
function front(look: Look, pen: Pen): { readonly glass: string; readonly plan: FacePlan } {
  const kind = robotBuild(look).face;
  const dark = darker(look.skin, 0.72);
  const light = apartFrom([dark], [look.eyeColor, "#7fe3f0"], 0.2);
  const eyes = (x: number, y: number, rx: number, ry: number): [EyePlace, EyePlace] => [
    { x: 140 - x, y, rx, ry },
    { x: 140 + x, y, rx, ry },
  ];
  const lit = { ink: light, weight: 5.5, glows: true } as const;
  if (kind === "screen")
    return {
      glass:
        shape(pen, box(87, 76, 106, 96, 24), dark) +
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
  if (kind === "plate") {
    const pale = lighter(look.skin, 0.78);
    const ink = darker(look.skin, 0.78);
    return {
      glass: patch(
        "M140 72C184 72 198 96 197 120C196 154 170 178 140 178C110 178 84 154 83 120C82 96 96 72 140 72Z",
        pale,
      ),
      plan: {
        eyes: eyes(26, 116, 9.5, 12.5),
        mouth: { x: 140, y: 151, half: 15 },
        brow: { above: 22, half: 12, color: ink },
        weight: 5,
        ink,
        throat: ink,
        teeth: pale,
      },
    };
  }
  const spoken = { throat: dark, lips: dark } as const;
  if (kind === "visor")
    return {
      glass:
        shape(pen, box(80, 80, 120, 58, 28), dark) +
        patch("M96 92C104 86 116 86 124 86L112 130C100 128 92 120 90 110Z", "#ffffff", 0.08),
      plan: {
        ...lit,
        ...spoken,
        eyes: eyes(28, 112, 11, 13),
        mouth: { x: 140, y: 158, half: 17 },
        brow: { above: 21, half: 13, color: light },
      },
    };
  if (kind === "panes")
    return {
      glass: both(
        patch(box(82, 84, 53, 56, 16), dark) +
          patch("M90 96C94 90 102 89 108 90L100 122C92 116 88 106 90 96Z", "#ffffff", 0.08),
      ),
      plan: {
        ...lit,
        ...spoken,
        eyes: eyes(31.5, 112, 11, 13),
        mouth: { x: 140, y: 159, half: 17 },
        brow: { above: 21, half: 13, color: light },
      },
    };
  return {
    glass: both(disc(pen, 110, 112, 27, darker(look.skin, 0.35)) + disc({ width: 0 }, 110, 112, 22, dark)),
    plan: {
      ...lit,
      ...spoken,
      eyes: eyes(30, 112, 12, 13.5),
      mouth: { x: 140, y: 160, half: 17 },
      brow: { above: 33, half: 17, color: darker(look.skin, 0.6) },
    },
  };
}
