import type { Brief } from "../../brief/brief.ts";
import { isTransparent } from "../transparency.ts";
import { mediumOf } from "./medium-style.ts";
import type { MediumDrawing, MediumPicture } from "./picture.ts";

/** Applies the medium of a Brief to a drawing. Media are loaded when one is drawn, because most images have none. */
export async function finishedWith(brief: Brief, picture: MediumPicture): Promise<MediumDrawing> {
  const medium = mediumOf(brief);
  if (medium === undefined) return { defs: picture.defs, svg: picture.backdrop + picture.figures };
  const { finishMedium } = await import("./finish-medium.ts");
  // Without a background there is nothing to change behind the figure.
  const isBare = isTransparent(brief);
  const { defs, svg } = finishMedium(medium, isBare ? { ...picture, backdrop: "" } : picture);
  const ink = brief.inkColor === undefined ? "" : ` inkColor:${brief.inkColor}`;
  return { defs, svg: `<g data-trait="medium:${medium}${ink}">${isBare ? picture.backdrop : ""}${svg}</g>` };
}
