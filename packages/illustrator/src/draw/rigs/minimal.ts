import { Style } from "@dicebear/core";
import type { HairStyle } from "../../brief/values.ts";
import { darker, lightness } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { ownBeard, ownEyewear } from "../own/face.ts";
import type { EyePlace, FacePlan } from "../own/features.ts";
import { features } from "../own/features.ts";
import { ownHair } from "../own/hair.ts";
import type { Pen } from "../pen.ts";
import { moved } from "../pen.ts";
import type { Layer, Rig } from "../rig.ts";

/** Personas: plain round shapes and no more lines than needed. */
export const minimal: Rig = {
  style: "personas",
  load: async () =>
    new Style((await import("@dicebear/styles/personas.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  place: { scale: 4, x: 12, y: -4 },
  base: true,
  cutBelow: 192,
  shift: { face: "translate(0 2)", ears: "translate(0 6)", hat: "translate(0 8)" },
  layers: { face: ["nose"], hair: ["hair"], beard: ["facialHair"] },
  variants: (look) => {
    return {
      nose: look.age === "senior" ? "wrinkles" : "smallRound",
      hair: hairs[look.hair.style],
      facialHair:
        look.facialHair === "stubble" ? "shadow" : look.facialHair === "goatee" ? "goatee" : undefined,
    };
  },
  colors: ({ skin, hair, clothing }) => ({
    skin,
    hair: hair.color,
    facialHair: hair.color,
    clothing: clothing.color,
  }),
  extra: minimalExtra,
  // Its highlights count on blend modes that many viewers lack: faint, they look the same in all.
  finish: (_layer, svg) =>
    svg.replace(
      /opacity="(0?\.\d+)" style="mix-blend-mode:[a-z-]+"/g,
      (_, value: string) => `opacity="${(Number(value) * 0.25).toFixed(2)}"`,
    ),
  hairTop: 8,
};

/** What the style does not draw itself. */
export function minimalExtra(look: Look, pen: Pen): { readonly [layer in Layer]?: string } {
  const own = hairs[look.hair.style] === undefined ? ownHair(pen, look) : {};
  const beard = look.facialHair === "beard" || look.facialHair === "moustache" ? ownBeard(pen, look) : "";
  return {
    head: own.shadow ?? "",
    hairBehind: own.behind ?? "",
    hair: own.front ?? "",
    face: features(look.expression, minimalFace(look)),
    beard,
    eyewear: moved(ownEyewear(pen, look), "translate(0 2)"),
  };
}

/** Dots for eyes, and brows and mouth as strokes. */
export function minimalFace(look: Look): FacePlan {
  const dark = lightness(look.skin) < 0.35 ? "#150f1e" : "#2b1f38";
  const eye = (x: number): EyePlace => ({ x, y: 111, rx: 8, ry: 8.6 });
  return {
    eyes: [eye(114), eye(166)],
    mouth: { x: 140, y: 156, half: 19 },
    brow: { above: 20, half: 14, color: darker(look.hair.color, 0.35) },
    weight: 5.4,
    ink: dark,
    throat: "#6d1f2e",
  };
}

const hairs: { readonly [style in HairStyle]?: string } = {
  bald: "bald",
  short: "shortCombover",
  long: "extraLong",
  bun: "straightBun",
  mohawk: "mohawk",
  undercut: "fade",
};
