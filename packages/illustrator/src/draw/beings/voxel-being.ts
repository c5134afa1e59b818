import { pixelate } from "../../pixel/pixelate.ts";
import { voxelize } from "../../pixel/voxelize.ts";
import { withTransform } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";
import { voxel } from "../styles/voxel.ts";
import type { Being } from "./being.ts";
import { drawBeingEyewear } from "./being-eyewear.ts";
import { extentOf } from "./extent.ts";
import { drawBeingFace, poseOf } from "./face/draw-being-face.ts";
import { headShapeOf } from "./fit.ts";
import { headPath } from "./head-shape.ts";
import { recolor } from "./recolor.ts";

/** A style adapter that puts a being's head, built of voxels, on the voxel style's body. */
export function voxelBeing(row: Being): StyleAdapter {
  return {
    ...voxel,
    builtInHeadwear: [],
    layers: { head: ["outfit"] },
    variants: (traits) => ({ outfit: voxel.variants(traits)["outfit"] }),
    fallbackParts: (traits) => {
      const being = recolor(row, traits.skin);
      const hasHat = traits.headwear !== "none";
      const hair =
        hasHat && traits.headwear !== "crown" && traits.headwear !== "headphones" ? "" : being.hair;
      const path = being.outline ?? headPath(headShapeOf(being));
      const head = [
        being.back,
        `<path d="${path}" fill="${being.coat}"/>`,
        being.marks === undefined
          ? ""
          : `<clipPath id="v"><path d="${path}"/></clipPath><g clip-path="url(#v)">${being.marks}</g>`,
        being.muzzle,
        hair,
        being.top,
        hasHat ? "" : being.ownHat,
      ];
      return {
        hairBehind: being.behind === undefined ? "" : voxelizeHead(being.behind, 7),
        head: voxelizeHead(head.join(""), 9),
        face: pixelateFace(
          drawBeingFace(emphasized(being), poseOf(being, traits), "f") + (being.front ?? ""),
        ),
        eyewear: withTransform(
          drawBeingEyewear(voxel.pen, traits, being),
          `translate(140 170) scale(${scale}) translate(-140 -188)`,
        ),
      };
    },
    offsets: { ...voxel.offsets, hat: "translate(-20 -18) scale(1.16 1)" },
    hairTop: Math.round(170 + (extentOf(row).top - 188) * scale) - 10,
  };
}

/** Small features get lost in cells: eyes and mouth are larger. */
function emphasized(being: Being): Being {
  return {
    ...being,
    eyes: { ...being.eyes, r: (being.eyes?.r ?? 8) * 1.15 },
    mouth: { ...being.mouth, scale: (being.mouth?.scale ?? 1) * 1.2 },
  };
}

/** Scales the heads to fit the voxel body. */
const scale = 0.84;

/** Cells are counted from a corner of the canvas, which therefore has to enclose all heads. */
const sheet = { width: 440, height: 520, left: 80, top: 80 } as const;

function onSheet(content: string): string {
  const x = 140 - 140 * scale + sheet.left;
  const y = 170 - 188 * scale + sheet.top;
  return withTransform(content, `matrix(${scale} 0 0 ${scale} ${x.toFixed(1)} ${y.toFixed(1)})`);
}

/** Voxelizes a figure without a body at its full size, with larger cubes. */
export function voxelizeFigure(content: string): string {
  const placed = withTransform(content, `translate(${sheet.left} ${sheet.top})`);
  return withTransform(voxelize(placed, sheet, 8, 12), `translate(${-sheet.left} ${-sheet.top})`);
}

function voxelizeHead(content: string, deep: number): string {
  return withTransform(
    voxelize(onSheet(content), sheet, 5.7, deep),
    `translate(${-sheet.left} ${-sheet.top})`,
  );
}

function pixelateFace(content: string): string {
  return withTransform(pixelate(onSheet(content), sheet, 4), `translate(${-sheet.left} ${-sheet.top})`);
}
