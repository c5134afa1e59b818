import type { Place } from "../../brief/values.ts";
import type { Look } from "../../look/look.ts";
import { pixelate } from "../../pixel/pixelate.ts";
import type { Character } from "../character.ts";
import { dressUp } from "../character.ts";
import { ownEyewear } from "../own/face.ts";
import type { Pen } from "../pen.ts";
import type { Creature } from "./animal-heads.ts";
import { creatureHead } from "./animal-heads.ts";
import { wholeOfCubes } from "./block-creature.ts";
import { creatureFace } from "./creature-face.ts";

/** Draws an animal or a creature with our own shapes, dressed as people are. */
export function drawCreature(
  kind: Creature,
  pen: Pen,
  look: Look,
  place: Place | undefined,
  prefix: string,
): Character {
  const { behind, head, front, face, top } = creatureHead(kind, pen, look.skin);
  const drawn = creatureFace(look.expression, face) + (front ?? "");
  const spread = face.eyeX / 29;
  const eyewear = ownEyewear(pen, look);
  return dressUp(
    {
      pen,
      styles: [],
      bodiless: kind === "ghost",
      top,
      shift: {
        hat: "translate(-17 2) scale(1.12 1)",
        face: "translate(0 4)",
        ears: "translate(-14 -6) scale(1.1 1)",
      },
    },
    {
      hairBehind: behind ?? "",
      head: look.style === "voxel" ? wholeOfCubes(head) : head,
      face: look.style === "voxel" ? pixelate(drawn, { width: 280, height: 280 }, 5) : drawn,
      hair: "",
      beard: "",
      eyewear:
        eyewear === ""
          ? ""
          : `<g transform="translate(140 ${face.eyeY}) scale(${Math.max(1.1, spread).toFixed(2)}) translate(-140 -113)">${eyewear}</g>`,
    },
    look,
    place,
    prefix,
  );
}
