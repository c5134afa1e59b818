import { Style } from "@dicebear/core";
import type { HairStyle } from "../../brief/values.ts";
import { apartFrom, darker, lightness } from "../../look/color.ts";
import type { Look } from "../../look/look.ts";
import { blush, ownBeard, ownEyewear } from "../own/face.ts";
import type { EyePlace, FacePlan } from "../own/features.ts";
import { features } from "../own/features.ts";
import { ownHair } from "../own/hair.ts";
import type { Pen } from "../pen.ts";
import { dot, moved, patch } from "../pen.ts";
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
  extra,
  // Its highlights count on blend modes that many viewers lack: faint, they look the same in all.
  finish: (_layer, svg) =>
    svg.replace(
      /opacity="(0?\.\d+)" style="mix-blend-mode:[a-z-]+"/g,
      (_, value: string) => `opacity="${(Number(value) * 0.25).toFixed(2)}"`,
    ),
  hairTop: 8,
};

/** The same heads modelled in light and shade, as if pressed from clay. */
export const clay: Rig = {
  ...minimal,
  extra: (look, pen) => {
    const own = extra(look, pen);
    const shade = darker(look.skin, 0.4);
    const modelling =
      patch(
        "M84 104C84 148 104 184 140 184C176 184 196 148 196 104C196 158 176 172 148 172C112 172 90 150 84 104Z",
        shade,
        0.28,
      ) +
      '<ellipse cx="114" cy="72" rx="24" ry="13" fill="#ffffff" fill-opacity="0.4" transform="rotate(-28 114 72)"/>' +
      blush() +
      blush();
    return {
      ...own,
      head: modelling + (own.head ?? ""),
      hair: `${own.hair ?? ""}<ellipse cx="112" cy="52" rx="20" ry="7" fill="#ffffff" fill-opacity="0.3" transform="rotate(-32 112 52)"/>`,
    };
  },
};

/** The same heads in two colours that meet at the nose, as a cut-out of coloured paper. */
export const abstract: Rig = {
  ...minimal,
  extra: (look, pen) => {
    const own = extra(look, pen);
    const other = apartFrom(
      [look.skin, look.hair.color, look.clothing.color],
      ["#f6c945", "#3f7fd6", "#d8403a", "#1f9e95"],
      0.25,
    );
    const half = patch(
      "M140 48C171 48 196 73 196 104L196 128C196 159 171 184 140 184L140 150L126 150L140 96Z",
      other,
      0.85,
    );
    const cut = patch("M140 200L232 264L220 436L140 436Z", "#15121f", 0.14) + dot(96, 330, 16, other);
    return { ...own, head: half + (own.head ?? ""), eyewear: (own.eyewear ?? "") + cut };
  },
};

function extra(look: Look, pen: Pen): { readonly [layer in Layer]?: string } {
  const own = hairs[look.hair.style] === undefined ? ownHair(pen, look) : {};
  const beard = look.facialHair === "beard" || look.facialHair === "moustache" ? ownBeard(pen, look) : "";
  return {
    head: own.shadow ?? "",
    hairBehind: own.behind ?? "",
    hair: own.front ?? "",
    face: features(look.expression, plan(look)),
    beard,
    eyewear: moved(ownEyewear(pen, look), "translate(0 2)"),
  };
}

/** Dots for eyes, and brows and mouth as strokes. */
function plan(look: Look): FacePlan {
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
