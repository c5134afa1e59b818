import type { Place } from "../../brief/values.ts";
import type { Look } from "../../look/look.ts";
import type { Character } from "../character.ts";
import { dressUp } from "../character.ts";
import { ownEyewear } from "../own/face.ts";
import type { Pen } from "../pen.ts";
import type { Creature } from "./animal-heads.ts";
import { creatureHead } from "./animal-heads.ts";
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
      head,
      face: creatureFace(look.expression, face) + (front ?? ""),
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
