import type { Brief } from "../brief/brief.ts";
import type { Subject } from "../brief/values/beings.ts";
import type { StyleName } from "../brief/values/pictures.ts";

/** The style without a stated one: people have light and shadow, all others are flat. */
export function defaultStyle(subject: Subject): StyleName {
  return subject === "human" ? "3d" : "flat";
}

/** The style of characters in one picture: the first that one of them states, else that of people if one is among them. */
export function styleOfAll(briefs: readonly Brief[]): StyleName {
  const stated = briefs.find(({ style }) => style !== undefined)?.style;
  if (stated !== undefined) return stated;
  // A medium is made from flat shapes.
  if (briefs.some(({ medium }) => medium !== undefined)) return "flat";
  return briefs.some(({ subject }) => subject === "human") ? defaultStyle("human") : "flat";
}
