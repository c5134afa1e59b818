import type { Brief, TraitPath } from "../../brief/brief.ts";
import type { Accessory } from "../../brief/values/things.ts";
import { drawBody } from "../../draw/body/body.ts";
import { drawEyewear } from "../../draw/fallback-parts/face.ts";
import type { Pen } from "../../draw/pen.ts";
import { withTransform } from "../../draw/pen.ts";
import { drawCostumeEyewear, drawMask } from "../../draw/wearables/face-marks.ts";
import { drawHeadwear } from "../../draw/wearables/headwear.ts";
import { assignHands } from "../../draw/wearables/held-items.ts";
import { drawEarrings, drawNeckwear } from "../../draw/wearables/neckwear.ts";
import { resolveTraits } from "../../traits/resolve-traits.ts";
import type { Face } from "./find-face.ts";

/** What a request puts on the person of a portrait. */
export interface Wearables {
  /** The part of the Brief that is drawn: headwear, eyewear, clothes and some accessories. */
  readonly brief: Brief;
  /** The highest point to show, figure y. */
  readonly top: number;
  /** Draws it for a face in an image of a size in pixels, as the content of an SVG. */
  draw(face: Face, width: number, height: number): string;
}

const wornAccessories: ReadonlySet<Accessory> = new Set<Accessory>([
  "scarf",
  "tie",
  "bow-tie",
  "necklace",
  "mask",
  "earrings",
]);

/** What is stated to be worn; undefined if nothing is. */
export function wearablesOf(brief: Brief, seed: number): Wearables | undefined {
  const headwear = isRequested(brief, "headwear") && brief.headwear !== "none" ? brief.headwear : undefined;
  const eyewear = isRequested(brief, "eyewear") && brief.eyewear !== "none" ? brief.eyewear : undefined;
  const clothing = isRequested(brief, "clothing.type") ? brief.clothing : undefined;
  const accessories = isRequested(brief, "accessories")
    ? brief.accessories.filter((item) => wornAccessories.has(item))
    : [];
  if (headwear === undefined && eyewear === undefined && clothing === undefined && accessories.length === 0)
    return undefined;
  const { itemColors, frames, place } = brief;
  const worn: Brief = {
    version: 1,
    subject: "human",
    accessories,
    ...(headwear !== undefined && { headwear }),
    ...(eyewear !== undefined && { eyewear }),
    ...(frames !== undefined && { frames }),
    ...(clothing !== undefined && { clothing }),
    ...(itemColors !== undefined && { itemColors }),
    sources: {},
  };
  const traits = resolveTraits(
    { ...worn, gender: "masculine", age: "adult", clothing: brief.clothing ?? {} },
    seed,
  );
  const hat = drawHeadwear(pen, traits, place === "kitchen" && clothing?.type === "uniform");
  const layers =
    clothing === undefined
      ? undefined
      : drawBody(pen, traits, assignHands({ ...traits, accessories: new Set() }), { prefix: "w" });
  const content = ({ isDark, hair }: Face): string =>
    withTransform(layers?.front ?? "", bodyTransform) +
    withTransform(drawNeckwear(pen, traits) + (layers?.arms ?? ""), bodyTransform) +
    drawMask(pen, traits) +
    (eyewear === undefined ? "" : drawEyewear(pen, traits, isDark ? "#f0d9a8" : undefined)) +
    drawCostumeEyewear(pen, traits) +
    drawEarrings(pen, traits, undefined) +
    // What is drawn behind a head would cover it in a photo, except its edge below a cloth.
    (headwear === "hijab" ? (hat?.front ?? "") : withTransform(hat?.front ?? "", headTransform(hair)));
  return {
    brief: worn,
    // The tip of a tall hat may be cut off: the face matters more.
    top: hat === undefined ? -10 : Math.max(-36, hat.top * 1.06 - 27),
    draw: (face, width, height) => withTransform(content(face), transformOf(face, width, height)),
  };
}

/** Whether a trait was stated, not chosen by default or taken from the image. */
export function isRequested({ sources }: Brief, path: TraitPath): boolean {
  const kind = sources[path]?.kind;
  return kind !== undefined && kind !== "default" && kind !== "reference";
}

/** Photos have no outlines of their own. */
const pen: Pen = { ink: "#2a2030", width: 2.5 };

/** The width of head and hair for which headwear is drawn. */
const usualHair = 1.3;

/** Hair of photos is higher and wider than that of drawings. */
function headTransform(hair = usualHair): string {
  const across = 1.08 * Math.min(1.5, Math.max(1, hair / usualHair));
  return `translate(${Math.round(faceInFigure.middle * (1 - across) * 100) / 100} -15) scale(${Math.round(across * 1000) / 1000} 1.06)`;
}

/** The shoulders of photos are broader than those of drawings. */
const bodyTransform = "translate(-35 -8) scale(1.25 1.04)";

/** The skin of a face in figure space: below the hair, above the chin and between the sides of the hair. */
export const faceInFigure = { middle: 140, top: 66, chin: 184, width: 108 };

/** The pixels of a figure unit, for a face in an image of a size in pixels. */
export function figureScale(
  { width, height }: Pick<Face, "width" | "height">,
  across: number,
  down: number,
): number {
  const { top, chin, width: faceWidth } = faceInFigure;
  return ((width * across) / faceWidth) * 0.6 + ((height * down) / (chin - top)) * 0.4;
}

/** Maps figure space to the face. */
function transformOf({ x, y, width, height }: Face, across: number, down: number): string {
  const { middle, top, chin } = faceInFigure;
  const scale = figureScale({ width, height }, across, down);
  const [cx, cy] = [(x + width / 2) * across, (y + height / 2) * down];
  const at = (value: number): number => Math.round(value * 100) / 100;
  return `matrix(${at(scale)} 0 0 ${at(scale)} ${at(cx - middle * scale)} ${at(cy - ((top + chin) / 2) * scale)})`;
}
