import { luma } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { mirrored } from "../body/figure.ts";
import { isCostumeEyewear } from "../costumes/load-wardrobe.ts";
import type { Pen } from "../pen.ts";
import { fillPath, line, shape } from "../pen.ts";
import type { Being } from "./being.ts";
import { faceLayoutOf } from "./face/face-layout.ts";
import { headShapeOf } from "./fit.ts";
import { halfWidthAt } from "./head-shape.ts";
import { n } from "./shapes.ts";

/** Eyewear that fits the eyes of a being, whose temples reach to the edge of its head. */
export function drawBeingEyewear(
  pen: Pen,
  { eyewear, frames, itemColors }: Pick<CharacterTraits, "eyewear" | "frames" | "itemColors">,
  being: Being,
): string {
  if (eyewear === "none" || isCostumeEyewear(eyewear)) return "";
  const layout = faceLayoutOf(being);
  const r = Math.max(15, Math.min(layout.x - 4.5, layout.r * (layout.white === undefined ? 1 : 1.55) + 11));
  const [left, right, y] = [140 - layout.x, 140 + layout.x, layout.y + 1];
  const edge = halfWidthAt(headShapeOf(being), y) - 1;
  if (eyewear === "eyepatch") return eyepatch(pen, left, y, r, edge);
  // A dark frame is invisible on dark fur.
  const isDark = luma(layout.under) < 0.42;
  const contrast = isDark ? (luma(being.coat) < 0.5 ? "#e9c77a" : "#c8553d") : "#262e33";
  const color = itemColors.get("glasses") ?? contrast;
  const isSun = eyewear === "sunglasses";
  const temple =
    edge > layout.x + r + 2 ? line(`M${n(left - r)} ${n(y - 3)}L${n(140 - edge)} ${n(y - 7)}`, color, 4) : "";
  const lens = (x: number): string => {
    const d = isSun ? sunLens(x, y, r) : lenses[frames](x, y, r);
    return `<path d="${d}" fill="${isSun ? "#1d212b" : "#ffffff"}" fill-opacity="${isSun ? 1 : 0.14}" stroke="${color}" stroke-width="4" stroke-linejoin="round"/>`;
  };
  const wing =
    frames === "cat-eye" && !isSun
      ? fillPath(
          `M${n(left - r)} ${n(y - r * 0.3)}L${n(left - r * 1.3)} ${n(y - r * 1.05)}L${n(left - r * 0.3)} ${n(y - r * 0.8)}Z`,
          color,
        )
      : "";
  const shine = (x: number): string =>
    isSun
      ? line(`M${n(x - r * 0.4)} ${n(y - r * 0.35)}l${n(r * 0.4)} ${n(r * 0.7)}`, "#ffffff", 3, 0.35)
      : "";
  return (
    lens(left) +
    lens(right) +
    wing +
    mirrored(wing) +
    shine(left) +
    shine(right) +
    line(`M${n(left + r)} ${n(y - 3)}Q140 ${n(y - 10)} ${n(right - r)} ${n(y - 3)}`, color, 4) +
    temple +
    mirrored(temple)
  );
}

const lenses = {
  round: (x: number, y: number, r: number): string =>
    `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x - r)} ${n(y)}Z`,
  square: (x: number, y: number, r: number): string =>
    `M${n(x - r * 0.8)} ${n(y - r * 0.84)}H${n(x + r * 0.8)}Q${n(x + r)} ${n(y - r * 0.84)} ${n(x + r)} ${n(y - r * 0.64)}V${n(y + r * 0.6)}Q${n(x + r)} ${n(y + r * 0.86)} ${n(x + r * 0.74)} ${n(y + r * 0.86)}H${n(x - r * 0.74)}Q${n(x - r)} ${n(y + r * 0.86)} ${n(x - r)} ${n(y + r * 0.6)}V${n(y - r * 0.64)}Q${n(x - r)} ${n(y - r * 0.84)} ${n(x - r * 0.8)} ${n(y - r * 0.84)}Z`,
  "cat-eye": (x: number, y: number, r: number): string =>
    `M${n(x - r)} ${n(y - r * 0.7)}Q${n(x)} ${n(y - r)} ${n(x + r)} ${n(y - r * 0.7)}Q${n(x + r)} ${n(y + r * 0.86)} ${n(x)} ${n(y + r * 0.86)}Q${n(x - r)} ${n(y + r * 0.86)} ${n(x - r)} ${n(y - r * 0.7)}Z`,
  "half-moon": (x: number, y: number, r: number): string =>
    `M${n(x - r)} ${n(y + r * 0.15)}H${n(x + r)}C${n(x + r)} ${n(y + r * 0.8)} ${n(x + r * 0.6)} ${n(y + r)} ${n(x)} ${n(y + r)}C${n(x - r * 0.6)} ${n(y + r)} ${n(x - r)} ${n(y + r * 0.8)} ${n(x - r)} ${n(y + r * 0.15)}Z`,
  aviator: (x: number, y: number, r: number): string =>
    `M${n(x - r)} ${n(y - r * 0.7)}Q${n(x)} ${n(y - r * 0.9)} ${n(x + r)} ${n(y - r * 0.7)}C${n(x + r * 1.1)} ${n(y + r * 0.4)} ${n(x + r * 0.5)} ${n(y + r)} ${n(x)} ${n(y + r)}C${n(x - r * 0.5)} ${n(y + r)} ${n(x - r * 1.1)} ${n(y + r * 0.4)} ${n(x - r)} ${n(y - r * 0.7)}Z`,
  heart: (x: number, y: number, r: number): string =>
    `M${n(x)} ${n(y + r)}C${n(x - r * 1.4)} ${n(y + r * 0.2)} ${n(x - r * 1.3)} ${n(y - r)} ${n(x - r * 0.6)} ${n(y - r * 0.9)}C${n(x - r * 0.2)} ${n(y - r * 0.9)} ${n(x)} ${n(y - r * 0.6)} ${n(x)} ${n(y - r * 0.4)}C${n(x)} ${n(y - r * 0.6)} ${n(x + r * 0.2)} ${n(y - r * 0.9)} ${n(x + r * 0.6)} ${n(y - r * 0.9)}C${n(x + r * 1.3)} ${n(y - r)} ${n(x + r * 1.4)} ${n(y + r * 0.2)} ${n(x)} ${n(y + r)}Z`,
} as const;

function sunLens(x: number, y: number, r: number): string {
  return `M${n(x - r)} ${n(y - r * 0.7)}H${n(x + r)}C${n(x + r)} ${n(y + r * 0.6)} ${n(x + r * 0.5)} ${n(y + r * 0.9)} ${n(x)} ${n(y + r * 0.9)}C${n(x - r * 0.5)} ${n(y + r * 0.9)} ${n(x - r)} ${n(y + r * 0.6)} ${n(x - r)} ${n(y - r * 0.7)}Z`;
}

/** The strap runs from the patch up over the forehead, beside the other eye. */
function eyepatch(pen: Pen, x: number, y: number, r: number, edge: number): string {
  const strap = line(
    `M${n(140 - edge)} ${n(y - r * 0.5)}L${n(x - r * 0.7)} ${n(y - r * 0.4)}M${n(x + r * 0.6)} ${n(y - r * 0.8)}L${n(140 + edge * 0.86)} ${n(y - r * 2)}`,
    "#23222d",
    4,
  );
  const patch = `M${n(x - r)} ${n(y - r * 0.6)}Q${n(x)} ${n(y - r * 1.1)} ${n(x + r)} ${n(y - r * 0.6)}C${n(x + r)} ${n(y + r * 0.6)} ${n(x + r * 0.4)} ${n(y + r)} ${n(x)} ${n(y + r)}C${n(x - r * 0.4)} ${n(y + r)} ${n(x - r)} ${n(y + r * 0.6)} ${n(x - r)} ${n(y - r * 0.6)}Z`;
  return strap + shape(pen, patch, "#23222d");
}
