import { mix } from "../../../color/color-math.ts";
import { line } from "../../pen.ts";
import { skinTones } from "../../volume/skin-tones.ts";
import { skinShade } from "../face/face-colors.ts";
import { headPath } from "../face/head-shape.ts";
import { drawBlush } from "../face/skin-details.ts";
import { noseLights, volumeFace } from "../volume/volume-head.ts";
import { bendSvg } from "./bend-svg.ts";
import { drawnView } from "./drawn-view.ts";
import type { HeadTurn } from "./head-turn.ts";
import { type FrontPerson, type TurnedPerson, turnHead, turnOf } from "./turn-head.ts";
import { featuresBend } from "./turn-person.ts";
import { facePath, nosePath } from "./turned-shapes.ts";

export interface TurnedVolumePerson extends TurnedPerson {
  readonly defs: string;
}

/** Turns the head of a person with light and shadow. */
export function turnVolumePerson(
  front: FrontPerson,
  gradients: string,
  hairDefs: string,
): TurnedVolumePerson {
  const { face, spec, hair, traits } = front;
  const { prefix } = face;
  if (drawnView(traits) === "front") return { ...front, defs: gradients + hairDefs };
  const tones = skinTones(face.skin);
  const turn = turnOf(front);
  const spot = (cx: number, cy: number, rx: number, ry: number, opacity: number): string =>
    `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="url(#${prefix}q)" fill-opacity="${opacity}"/>`;
  const { eyeX, eyeY } = face.proportions;
  const sockets = bendSvg(
    spot(140 - eyeX, eyeY - 4, 19, 14, 0.45) + spot(140 + eyeX, eyeY - 4, 19, 14, 0.45),
    turn.face,
  );
  const turned = turnHead(front, {
    skin: (skull, outline) =>
      `<clipPath id="${prefix}tk"><path d="${skull}"/></clipPath><path d="${skull}" fill="url(#${prefix}s)"/>` +
      `<g clip-path="url(#${prefix}tk)">${spot(140 - turn.side * 74, 130, 40, 60, 0.6)}</g>` +
      `<path d="${outline}" fill="url(#${prefix}s)"/>` +
      `<g clip-path="url(#${prefix}o)">${sockets}${spot(168, 186, 56, 24, 0.7)}</g>`,
    ear: ({ path, folds }) =>
      `<path d="${path}" fill="${mix(tones.base, tones.warm, 0.7)}"/>${line(folds, tones.deep, 2.4)}`,
    sideHair: (d) =>
      hair?.scalp !== undefined && hair.scalp !== "" && hair.front === ""
        ? `<path d="${d}" fill="url(#${prefix}hg)" fill-opacity="0.8"/>`
        : `<path d="${d}" fill="url(#${prefix}h${hair?.scalp === "" ? "k" : "g"})"${hair?.scalp === "" ? "" : ' fill-opacity="0.66"'}/>`,
    blush: drawBlush(face, 0.85, `${prefix}bl`),
    face: () =>
      bendSvg(volumeFace(face, noseLights), featuresBend(face, turn)) +
      line(nosePath(turn, face), skinShade(face.skin, 0.16), 2.4),
    neckShadow: (outline) =>
      `<clipPath id="${prefix}nk"><path d="M114 140V200H166V140Z"/></clipPath><g clip-path="url(#${prefix}nk)"><path d="${outline}" transform="translate(0 13)" fill="${skinShade(face.skin, 0.12)}"/></g>${spec.neckShadow ?? ""}`,
  });
  return {
    ...turned,
    defs: gradients.replace(headPath(face.jaw), facePath(turn, face)) + turnedHairDefs(front, turn, hairDefs),
  };
}

/** What is before the head and what rises behind it are moved like in drawings without light. */
function turnedHairDefs({ hair, traits }: FrontPerson, turn: HeadTurn, defs: string): string {
  if (hair === undefined)
    return bendSvg(defs, turn.view === "profile" && traits.headwear === "hijab" ? turn.wrap : turn.around);
  const { front, behind } = turn.hair(traits.haircut, hair.ears);
  const top = /<path id="[^"]*ht" d="[^"]*"\/>/.exec(defs)?.[0] ?? "";
  const [before = "", after = ""] = top === "" ? [defs] : defs.split(top);
  return bendSvg(before, front) + bendSvg(top, behind) + bendSvg(after, front);
}
