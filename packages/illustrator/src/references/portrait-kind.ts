import type { Brief } from "../brief/brief.ts";
import type { StyleName, Subject } from "../brief/values.ts";

/** How a picture the caller brings can be stylised. */
export const portraitKinds = [
  "comic",
  "pop-art",
  "sketch",
  "pixel",
  "duotone",
  "watercolor",
  "poster",
] as const;

export type PortraitKind = (typeof portraitKinds)[number];

/** What is made of the first reference: a portrait of a kind, or `none`, a drawn figure in its colours. */
export type Portrait = PortraitKind | "none";

/**
 * Decides what becomes of the first reference. Who brings a photo wants to see their own face again, so
 * it becomes a portrait in the kind that goes with the Brief's style; also where the words describe
 * clothes or a role, for a likeness lost is missed more than a hat. Only a being that no camera meets
 * (a robot, dragon, alien, ghost or monster) is drawn instead, in the picture's colours.
 */
export function resolvePortrait(brief: Brief, asked: Portrait | undefined): Portrait {
  if (asked !== undefined) return asked;
  if (drawnSubjects.has(brief.subject)) return "none";
  return brief.style === undefined ? "comic" : portraitKindByStyle[brief.style];
}

const drawnSubjects: ReadonlySet<Subject> = new Set<Subject>([
  "robot",
  "dragon",
  "alien",
  "ghost",
  "monster",
]);

const portraitKindByStyle: { readonly [style in StyleName]: PortraitKind } = {
  flat: "poster",
  cartoon: "comic",
  "line-art": "sketch",
  sketch: "sketch",
  pixel: "pixel",
  voxel: "pixel",
  clay: "watercolor",
  minimal: "duotone",
  comic: "comic",
  abstract: "pop-art",
};
