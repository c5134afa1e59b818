import { cubes } from "../../pixel/cubes.ts";
import { pixelate } from "../../pixel/pixelate.ts";
import { ownEyewear } from "../own/face.ts";
import { moved } from "../pen.ts";
import type { Rig } from "../rig.ts";
import { blocks } from "../rigs/blocks.ts";
import type { Creature } from "./animal-heads.ts";
import { creatureHead } from "./animal-heads.ts";
import { creatureFace } from "./creature-face.ts";

/** An animal on the small body of cubes that people have in this style, with its own head built of cubes. */
export function blockCreature(kind: Creature): Rig {
  return {
    ...blocks,
    hats: [],
    layers: { head: ["outfit"] },
    variants: (look) => ({ outfit: blocks.variants(look)["outfit"] }),
    extra: (look) => {
      const { behind, head, front, face } = creatureHead(kind, blocks.pen, look.skin);
      return {
        hairBehind: behind === undefined ? "" : built(behind, 7),
        head: built(head, 9),
        face: inCells(
          creatureFace(look.expression, { ...face, eyeR: face.eyeR * 1.15, mouth: face.mouth * 1.2 }) +
            (front ?? ""),
        ),
        eyewear: moved(
          ownEyewear(blocks.pen, look),
          `translate(140 ${at(face.eyeY)}) scale(0.96) translate(-140 -113)`,
        ),
      };
    },
    shift: { ...blocks.shift, hat: "translate(-20 -18) scale(1.16 1)" },
    hairTop: Math.round(at(creatureHead(kind, blocks.pen, "#808080").top)) - 10,
  };
}

/** Heads are made smaller to sit on the cube that is there. */
const scale = 0.84;
const at = (y: number): number => 170 + (y - 188) * scale;

/** Cells are counted from the corner of a sheet, which has to lie outside all heads. */
const sheet = { width: 400, height: 520, left: 60, top: 80 } as const;

function onSheet(content: string): string {
  const x = 140 - 140 * scale + sheet.left;
  return moved(content, `matrix(${scale} 0 0 ${scale} ${x.toFixed(1)} ${(at(0) + sheet.top).toFixed(1)})`);
}

/** The same for one who is all head: as large as drawn, and of larger cubes. */
export function wholeOfCubes(content: string): string {
  const placed = moved(content, `translate(${sheet.left} ${sheet.top})`);
  return moved(cubes(placed, sheet, 8, 12), `translate(${-sheet.left} ${-sheet.top})`);
}

function built(content: string, deep: number): string {
  return moved(cubes(onSheet(content), sheet, 5.7, deep), `translate(${-sheet.left} ${-sheet.top})`);
}

function inCells(content: string): string {
  return moved(pixelate(onSheet(content), sheet, 4), `translate(${-sheet.left} ${-sheet.top})`);
}
