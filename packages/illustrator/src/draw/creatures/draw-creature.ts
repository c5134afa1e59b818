import type { Place } from "../../brief/values.ts";
import { pixelate } from "../../pixel/pixelate.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Character } from "../character.ts";
import { composeCharacter } from "../character.ts";
import { drawEyewear } from "../fallback-parts/face.ts";
import type { Pen } from "../pen.ts";
import { drawCreatureFace } from "./creature-face.ts";
import type { Creature } from "./creature-heads.ts";
import { drawCreatureHead } from "./creature-heads.ts";
import { voxelizeFigure } from "./voxel-creature.ts";

/** Draws an animal or a creature from the shapes of this package, dressed like a person. */
export function drawCreature(
  kind: Creature,
  pen: Pen,
  traits: CharacterTraits,
  place: Place | undefined,
  prefix: string,
): Character {
  const { behind, head, front, face, top } = drawCreatureHead(kind, pen, traits.skin);
  const faceSvg = drawCreatureFace(traits.expression, face) + (front ?? "");
  const spread = face.eyeX / 29;
  const eyewear = drawEyewear(pen, traits);
  return composeCharacter(
    {
      pen,
      styles: [],
      bodiless: kind === "ghost",
      top,
      offsets: {
        hat: "translate(-17 2) scale(1.12 1)",
        face: "translate(0 4)",
        ears: "translate(-14 -6) scale(1.1 1)",
      },
    },
    {
      hairBehind: behind ?? "",
      head: traits.style === "voxel" ? voxelizeFigure(head) : head,
      face: traits.style === "voxel" ? pixelate(faceSvg, { width: 280, height: 280 }, 5) : faceSvg,
      hair: "",
      beard: "",
      eyewear:
        eyewear === ""
          ? ""
          : `<g transform="translate(140 ${face.eyeY}) scale(${Math.max(1.1, spread).toFixed(2)}) translate(-140 -113)">${eyewear}</g>`,
    },
    traits,
    place,
    prefix,
  );
}
