import type { Brief } from "../brief/brief.ts";
import type { StyleName, Subject } from "../brief/values.ts";

/** How reference images can be stylized. */
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

/** What the first reference becomes: a kind of portrait, or `none` for a drawn figure in its colours. */
export type Portrait = PortraitKind | "none";

/**
 * Resolves what the first reference becomes. By default it is a portrait in the kind that matches the style,
 * even if the prompt describes clothes or a role, because callers expect to recognize the person. Only
 * subjects that cannot be photographed (a robot, dragon, alien, ghost or monster) are drawn instead, in the
 * image's colours.
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
