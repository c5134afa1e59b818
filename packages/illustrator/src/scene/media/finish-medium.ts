import type { Medium } from "../../brief/values/pictures.ts";
import * as decor from "./decor-media.ts";
import { inkWash } from "./ink-wash.ts";
import * as line from "./line-media.ts";
import * as paint from "./paint-media.ts";
import type { MediumDrawing, MediumPicture } from "./picture.ts";
import * as print from "./print-media.ts";

const media: { readonly [medium in Medium]: (picture: MediumPicture) => MediumDrawing } = {
  "line-drawing": line.lineDrawing,
  "one-line": line.oneLine,
  blueprint: line.blueprint,
  chalk: line.chalk,
  "neon-sign": line.neonSign,
  watercolor: paint.watercolor,
  gouache: paint.gouache,
  "oil-painting": paint.oilPainting,
  crayon: paint.crayon,
  "paper-cut": paint.paperCut,
  "pencil-drawing": print.pencilDrawing,
  charcoal: print.charcoal,
  engraving: print.engraving,
  woodcut: print.woodcut,
  "screen-print": print.screenPrint,
  duotone: print.duotone,
  grayscale: print.grayscale,
  noir: print.noir,
  "pop-art": print.popArt,
  "tattoo-flash": print.tattooFlash,
  "stained-glass": decor.stainedGlass,
  synthwave: decor.synthwave,
  "art-deco": decor.artDeco,
  "ukiyo-e": decor.ukiyoE,
  bauhaus: decor.bauhaus,
  tarot: decor.tarot,
  badge: decor.badge,
  // The figure itself is drawn in another manner.
  anime: ({ defs, backdrop, figures }) => ({ defs, svg: backdrop + figures }),
  "ink-wash": inkWash,
};

/** Draws a picture in the manner of a medium. */
export function finishMedium(medium: Medium, picture: MediumPicture): MediumDrawing {
  return media[medium](picture);
}
