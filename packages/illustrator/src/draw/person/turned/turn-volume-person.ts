import { line } from "../../pen.ts";
import { skinTones } from "../../volume/skin-tones.ts";
import { headPath } from "../face/head-shape.ts";
import { drawBlush } from "../face/skin-details.ts";
import { volumeFace } from "../volume/volume-head.ts";
import { bendSvg } from "./bend-svg.ts";
import { drawnView } from "./drawn-view.ts";
import { type FrontPerson, type TurnedPerson, turnHead, turnOf } from "./turn-head.ts";
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
  const rim = (d: string, width: number): string =>
    `<path d="${d}" fill="none" stroke="url(#${prefix}w)" stroke-width="${width}"/>`;
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
      `<g clip-path="url(#${prefix}tk)">${turn.side === -1 ? rim(skull, 9) : spot(66, 130, 40, 60, 0.7)}</g>` +
      `<path d="${outline}" fill="url(#${prefix}s)"/>` +
      `<g clip-path="url(#${prefix}o)">${sockets}${spot(168, 186, 56, 24, 0.7)}${turn.side === 1 ? rim(outline, 6) : ""}</g>`,
    ear: ({ path, folds }) => `<path d="${path}" fill="${tones.warm}"/>` + line(folds, tones.deep, 2.4, 0.8),
    sideHair: (d) =>
      hair?.scalp !== undefined && hair.scalp !== "" && hair.front === ""
        ? `<path d="${d}" fill="url(#${prefix}hg)" fill-opacity=".8"/>`
        : `<path d="${d}" fill="url(#${prefix}h${hair?.scalp === "" ? "k" : "g"})"${hair?.scalp === "" ? "" : ' fill-opacity=".66"'}/>`,
    blush: drawBlush(face, 0.85, `${prefix}bl`),
    face: () =>
      bendSvg(volumeFace(face), turn.face) + line(nosePath(turn, face), face.colors.fold, 2.2, 0.55),
    neckShadow: () => (spec.neckShadow ?? "").replace('cx="143"', `cx="${143 + turn.side * 8}"`),
  });
  const around = turn.view === "profile" && hair === undefined ? turn.wrap : turn.around;
  return {
    ...turned,
    defs:
      gradients.replace(headPath(face.jaw), facePath(turn, face)) +
      bendSvg(hairDefs, hair === undefined ? around : turn.hair(traits.haircut, hair.ears).front),
  };
}
