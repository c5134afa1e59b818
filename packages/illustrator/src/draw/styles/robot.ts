import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { nearestExpressions } from "../../traits/resting-faces.ts";
import { onBothSides } from "../body/figure.ts";
import { drawEyewear } from "../fallback-parts/face.ts";
import type { EyePosition, FaceLayout } from "../fallback-parts/facial-features.ts";
import { drawFacialFeatures } from "../fallback-parts/facial-features.ts";
import { loadStyle } from "../load-style.ts";
import type { Pen } from "../pen.ts";
import { ellipse, fillPath, shape, withTransform } from "../pen.ts";
import type { DrawingStyle, StyleAdapter } from "../style-adapter.ts";
import { outlineCutouts, outlineDrawing } from "./add-outline.ts";
import { botttsPart, customPart, pickRobotParts } from "./robot-parts.ts";
import { box, customHeads, customSides, customTops, trims } from "./robot-shapes.ts";

/** Bottts. The face glows on a screen, so that every robot can show all expressions. */
const robot: StyleAdapter = {
  style: "bottts",
  load: async () =>
    loadStyle((await import("@dicebear/styles/bottts.json", { with: { type: "json" } })).default),
  pen: { width: 0 },
  placement: { scale: 1.12, x: 39.2, y: -2 },
  offsets: {
    hat: "translate(-22 -6) scale(1.16 1)",
    headphones: "translate(-22 16) scale(1.16 0.98)",
    ears: "translate(-20 4) scale(1.14 1)",
  },
  layers: { head: ["sides", "top", "head"] },
  variants: (traits) => {
    const { head, sides, top, texture } = pickRobotParts(traits);
    return {
      head: botttsPart(head),
      sides: traits.headwear === "headphones" ? undefined : botttsPart(sides),
      top: traits.headwear === "none" ? botttsPart(top) : undefined,
      texture: botttsPart(head) === undefined ? undefined : texture,
    };
  },
  colors: ({ skin }) => ({ base: skin }),
  fallbackParts: (traits, pen) => {
    const { glass, layout } = robotFront(traits, pen);
    const { head, trim } = pickRobotParts(traits);
    const painted = trim === "plain" ? "" : trims[trim](traits.skin, traits.accent);
    return {
      head: outlineDrawing(customPart(customHeads, head, traits.skin), pen) + painted + glass,
      face: drawFacialFeatures({ ...traits, expression: expressionOf(traits) }, layout),
      eyewear: withTransform(
        drawEyewear(pen, traits, distinctColor([traits.skin], ["#262e33", "#f7f7f4"])),
        "translate(-14 0) scale(1.1 1)",
      ),
    };
  },
  postprocess: (layer, svg, traits, pen) =>
    layer === "head"
      ? outlineDrawing(behindHead(traits), pen) + outlineCutouts(svg, { ...pen, width: pen.width * 0.9 })
      : svg,
  hairTop: -14,
};

/** A robot that is confident and kind, or trustworthy, smiles and does not smirk. */
function expressionOf({ expression, face }: CharacterTraits): CharacterTraits["expression"] {
  return expression === "confident" && face !== undefined && nearestExpressions[face] === "happy"
    ? "happy"
    : expression;
}

/** Custom antennas and ears, in the units of Bottts. */
function behindHead(traits: CharacterTraits): string {
  const { sides, top } = pickRobotParts(traits);
  const ears =
    traits.headwear === "headphones" ? "" : customPart(customSides, sides, traits.skin, traits.accent);
  const crown = traits.headwear === "none" ? customPart(customTops, top, traits.skin, traits.accent) : "";
  return ears + crown === ""
    ? ""
    : `<g transform="matrix(0.892857 0 0 0.892857 -35 1.785714)">${ears}${crown}</g>`;
}

/** The robot with the outline of another style. */
export function robotInStyle({ pen, fade, shading }: DrawingStyle): StyleAdapter {
  if (shading !== undefined) return { ...robot, shading };
  if (pen.ink === undefined) return robot;
  return { ...robot, pen, ...(fade !== undefined && { fade }) };
}

/** The screen or faceplate and the layout of the face on it. */
function robotFront(
  traits: CharacterTraits,
  pen: Pen,
): { readonly glass: string; readonly layout: FaceLayout } {
  const kind = pickRobotParts(traits).face;
  const dark = darken(traits.skin, 0.72);
  const light = distinctColor([dark], [traits.eyeColor, "#7fe3f0"], 0.2);
  const eyes = (x: number, y: number, rx: number, ry: number): [EyePosition, EyePosition] => [
    { x: 140 - x, y, rx, ry },
    { x: 140 + x, y, rx, ry },
  ];
  const lit = { ink: light, lineWidth: 5.5, isLuminous: true } as const;
  if (kind === "screen")
    return {
      glass:
        shape(pen, box(87, 76, 106, 96, 24), dark) +
        fillPath("M98 88C104 82 112 81 122 81L104 118C98 118 94 100 98 88Z", "#ffffff", 0.08),
      layout: {
        ...lit,
        eyes: eyes(26, 112, 10.5, 12.5),
        mouth: { x: 140, y: 148, halfWidth: 16 },
        brow: { above: 22, halfWidth: 13, color: light },
        mouthInterior: light,
        teeth: dark,
      },
    };
  if (kind === "plate") {
    const pale = lighten(traits.skin, 0.78);
    const ink = darken(traits.skin, 0.78);
    return {
      glass: fillPath(
        "M140 72C184 72 198 96 197 120C196 154 170 178 140 178C110 178 84 154 83 120C82 96 96 72 140 72Z",
        pale,
      ),
      layout: {
        eyes: eyes(26, 116, 9.5, 12.5),
        mouth: { x: 140, y: 151, halfWidth: 15 },
        brow: { above: 22, halfWidth: 12, color: ink },
        lineWidth: 5,
        ink,
        mouthInterior: ink,
        teeth: pale,
      },
    };
  }
  const mouthColors = { mouthInterior: dark, lips: dark } as const;
  if (kind === "visor")
    return {
      glass:
        shape(pen, box(80, 80, 120, 58, 28), dark) +
        fillPath("M96 92C104 86 116 86 124 86L112 130C100 128 92 120 90 110Z", "#ffffff", 0.08),
      layout: {
        ...lit,
        ...mouthColors,
        eyes: eyes(28, 112, 11, 13),
        mouth: { x: 140, y: 158, halfWidth: 17 },
        brow: { above: 21, halfWidth: 13, color: light },
      },
    };
  if (kind === "panes")
    return {
      glass: onBothSides(
        fillPath(box(82, 84, 53, 56, 16), dark) +
          fillPath("M90 96C94 90 102 89 108 90L100 122C92 116 88 106 90 96Z", "#ffffff", 0.08),
      ),
      layout: {
        ...lit,
        ...mouthColors,
        eyes: eyes(31.5, 112, 11, 13),
        mouth: { x: 140, y: 159, halfWidth: 17 },
        brow: { above: 21, halfWidth: 13, color: light },
      },
    };
  return {
    glass: onBothSides(
      ellipse(pen, 110, 112, 27, darken(traits.skin, 0.35)) + ellipse({ width: 0 }, 110, 112, 22, dark),
    ),
    layout: {
      ...lit,
      ...mouthColors,
      eyes: eyes(30, 112, 12, 13.5),
      mouth: { x: 140, y: 160, halfWidth: 17 },
      brow: { above: 33, halfWidth: 17, color: darken(traits.skin, 0.6) },
    },
  };
}
