import type { BodyPart } from "../../brief/values/beings.ts";
import { luma, mix } from "../../color/color-math.ts";
import { toOklab } from "../../color/oklab.ts";
import type { Being } from "./being.ts";

type Layer = "behind" | "back" | "marks" | "muzzle" | "hair" | "top";

/** Where the parts of beings are drawn. A part is in the first of its layers that the being has. */
const layersOf: { readonly [part in BodyPart]: readonly (readonly Layer[])[] } = {
  wings: [["behind"], ["back"]],
  tail: [["behind"]],
  shell: [["behind", "back"]],
  mane: [["back", "hair"], ["behind"]],
  horns: [["top"], ["back"]],
  ears: [["top"], ["back"]],
  crest: [["hair"], ["top"]],
  belly: [["muzzle"]],
  beak: [],
  markings: [["muzzle", "marks", "hair"]],
};

/** A being with parts in stated colours. */
export function paintParts(being: Being, colors: ReadonlyMap<string, string>): Being {
  let painted = being;
  for (const [part, color] of colors) painted = paintPart(painted, part, color);
  return painted;
}

function paintPart(being: Being, part: string, color: string): Being {
  if (part === "beak")
    return being.beak === undefined
      ? being
      : { ...being, beak: { ...being.beak, color, low: mix(color, "#15121f", 0.2) } };
  const choices = Object.entries(layersOf).find(([name]) => name === part)?.[1] ?? [];
  const layers = choices.find((names) => names.some((name) => (being[name] ?? "") !== "")) ?? [];
  const all = layers.map((name) => being[name] ?? "").join("");
  const found = Array.from(new Set(all.match(/#[0-9a-f]{6}\b/g) ?? []));
  // What has the colour of the coat is the coat itself, unless the part has no other colour.
  const own = found.filter((one) => !isShade(one, being.coat));
  const changed = wholes.test(part) ? found : own.length > 0 || part === "markings" ? own : found;
  const middle = changed.reduce((sum, one) => sum + luma(one), 0) / Math.max(1, changed.length);
  // The shade in the middle gets the stated colour, and others are darker or lighter by as much as before.
  const base = luma(
    changed.toSorted((a, b) => Math.abs(luma(a) - middle) - Math.abs(luma(b) - middle))[0] ?? color,
  );
  const shades = new Map(
    changed.map((one) => {
      const lighter = luma(one) - base;
      return [one, mix(color, lighter < 0 ? "#15121f" : "#ffffff", Math.min(0.5, Math.abs(lighter) * 1.2))];
    }),
  );
  const repaint = (content: string): string =>
    content.replace(/#[0-9a-f]{6}\b/g, (one) => shades.get(one) ?? one);
  const { eyes, mouth } = being;
  return {
    ...being,
    ...(eyes?.under !== undefined && { eyes: { ...eyes, under: repaint(eyes.under) } }),
    ...(mouth?.under !== undefined && { mouth: { ...mouth, under: repaint(mouth.under) } }),
    ...Object.fromEntries(
      layers.flatMap((name) => (being[name] === undefined ? [] : [[name, repaint(being[name] ?? "")]])),
    ),
  };
}

/** Parts whose layers have nothing else. */
const wholes = /^(?:wings|tail)$/;

function isShade(color: string, coat: string): boolean {
  const [from, fromA, fromB] = toOklab(coat);
  const [to, a, b] = toOklab(color);
  return Math.hypot(a - fromA, b - fromB) < 0.04 && Math.abs(to - from) < 0.2;
}
