import type { Place } from "../brief/values/surroundings.ts";
import type { Character } from "../draw/character.ts";
import { drawCharacter } from "../draw/draw-character.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Moment } from "../traits/moment.ts";
import { withMoment } from "./moment.ts";

/** Several faces of one character in one drawing, of which a style sheet shows one at a time. */
export interface FaceStack {
  /** The moments to draw, beside the face of the character itself. */
  readonly moments: readonly Moment[];
  /** Puts the groups of the faces together: that of the character first. */
  arrange(faces: readonly string[]): string;
  /** Elements whose ids are kept as they are, so that a fragment can name them. */
  readonly targets: string;
  /** The style sheet. Its class names start with a name that is unique for the drawing. */
  readonly css: string;
  /** The class of the group around the whole character. */
  readonly bodyClass: string;
}

/** Replaces the face of a character, whose ids start with `prefix`, by a stack. Undefined if the character has no face of its own, such as in pixel art. */
export async function stackFaces(
  character: Character,
  traits: CharacterTraits,
  place: Place | undefined,
  stack: FaceStack,
  prefix: string,
): Promise<Character | undefined> {
  const own = faceGroup(character.svg);
  if (own === undefined) return undefined;
  const faces = await Promise.all(
    stack.moments.map(async (moment, i) => {
      const own = `f${i}-`;
      const { svg } = await drawCharacter(withMoment(traits, moment), place, own);
      const group = faceGroup(svg);
      if (group === undefined) throw new TypeError("A character has a face in some moments only.");
      return withSharedDefinitions(group.text, own, prefix);
    }),
  );
  const { start, end, text } = own;
  return {
    ...character,
    svg: character.svg.slice(0, start) + stack.arrange([text, ...faces]) + character.svg.slice(end),
  };
}

/** A face that refers to the definitions of the character where it has none of its own. */
function withSharedDefinitions(face: string, own: string, shared: string): string {
  return face.replace(/(url\(#| href="#)([^")]+)/g, (whole, start: string, id: string) =>
    id.startsWith(own) && !face.includes(` id="${id}"`) ? `${start}${shared}${id.slice(own.length)}` : whole,
  );
}

/** The group of a face. It is hidden by an attribute, so that one face is seen where there is no style sheet. */
export function stackedFace(face: string, classes: string, isHidden: boolean): string {
  return `<g class="${classes}"${isHidden ? ' visibility="hidden"' : ""}>${face}</g>`;
}

/** The group with the expression: eyes, brows, nose and mouth. */
function faceGroup(svg: string): { start: number; end: number; text: string } | undefined {
  const start = svg.indexOf('<g data-trait="expression:');
  if (start < 0) return undefined;
  let depth = 0;
  for (const tag of svg.slice(start).matchAll(/<g(?:\s[^>]*)?>|<\/g>/g)) {
    if (tag[0].endsWith("/>")) continue;
    depth += tag[0] === "</g>" ? -1 : 1;
    if (depth > 0) continue;
    const end = start + tag.index + tag[0].length;
    return { start, end, text: svg.slice(start, end) };
  }
  return undefined;
}
