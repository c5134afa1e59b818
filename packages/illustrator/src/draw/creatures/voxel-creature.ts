import { pixelate } from "../../pixel/pixelate.ts";
import { voxelize } from "../../pixel/voxelize.ts";
import { drawEyewear } from "../fallback-parts/face.ts";
import { withTransform } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";
import { voxel } from "../styles/voxel.ts";
import { drawCreatureFace } from "./creature-face.ts";
import type { Creature } from "./creature-heads.ts";
import { drawCreatureHead } from "./creature-heads.ts";

/** A style adapter that puts an animal's head, built of voxels, on the voxel style's body. */
export function voxelCreature(kind: Creature): StyleAdapter {
  return {
    ...voxel,
    builtInHeadwear: [],
    layers: { head: ["outfit"] },
    variants: (traits) => ({ outfit: voxel.variants(traits)["outfit"] }),
    fallbackParts: (traits) => {
      const { behind, head, front, face } = drawCreatureHead(kind, voxel.pen, traits.skin);
      return {
        hairBehind: behind === undefined ? "" : voxelizeHead(behind, 7),
        head: voxelizeHead(head, 9),
        face: pixelateFace(
          drawCreatureFace(traits.expression, { ...face, eyeR: face.eyeR * 1.15, mouth: face.mouth * 1.2 }) +
            (front ?? ""),
        ),
        eyewear: withTransform(
          drawEyewear(voxel.pen, traits),
          `translate(140 ${at(face.eyeY)}) scale(0.96) translate(-140 -113)`,
        ),
      };
    },
    offsets: { ...voxel.offsets, hat: "translate(-20 -18) scale(1.16 1)" },
    hairTop: Math.round(at(drawCreatureHead(kind, voxel.pen, "#808080").top)) - 10,
  };
}

/** Scales the heads to fit the voxel body. */
const scale = 0.84;
const at = (y: number): number => 170 + (y - 188) * scale;

/** Cells are counted from a corner of the canvas, which therefore has to enclose all heads. */
const sheet = { width: 400, height: 520, left: 60, top: 80 } as const;

function onSheet(content: string): string {
  const x = 140 - 140 * scale + sheet.left;
  return withTransform(
    content,
    `matrix(${scale} 0 0 ${scale} ${x.toFixed(1)} ${(at(0) + sheet.top).toFixed(1)})`,
  );
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
