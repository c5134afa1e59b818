import type { Brief } from "../brief/brief.ts";
import type { Subject } from "../brief/values/beings.ts";
import type { PortraitKind, StyleName } from "../brief/values/pictures.ts";

/** What the first reference becomes: a kind of portrait, or `none` for a drawn figure in its colours. */
export type Portrait = PortraitKind | "none";

/**
 * Resolves what the first reference becomes. By default it is a portrait in the kind that matches the style,
 * even if the prompt describes clothes or a role, because callers expect to recognize the person. Only
 * subjects that cannot be photographed (a robot, dragon, alien, ghost or monster) are drawn instead, in the
 * image's colours.
 */
export function resolvePortrait(brief: Brief, requested: Portrait | undefined): Portrait {
  if (requested !== undefined) return requested;
  if (brief.portrait !== undefined) return brief.portrait;
  if (drawnSubjects.has(brief.subject)) return "none";
  return (brief.style && portraitKindByStyle[brief.style]) ?? "comic";
}

const drawnSubjects: ReadonlySet<Subject> = new Set<Subject>([
  "robot",
  "dragon",
  "alien",
  "ghost",
  "monster",
]);

/** Styles without an entry become `comic`. */
const portraitKindByStyle: { readonly [style in StyleName]?: PortraitKind } = {
  flat: "poster",
  "line-art": "sketch",
  sketch: "sketch",
  pixel: "pixel",
  voxel: "pixel",
  clay: "watercolor",
  minimal: "duotone",
  abstract: "pop-art",
  ink: "sketch",
  sticker: "poster",
  "3d": "watercolor",
};
