import type { PortraitKind } from "../../brief/values/pictures.ts";
import { comic } from "./comic.ts";
import { duotone } from "./duotone.ts";
import { pixel } from "./pixel.ts";
import { popArt } from "./pop-art.ts";
import type { PortraitRenderer } from "./portrait-renderer.ts";
import { poster } from "./poster.ts";
import { sketch } from "./sketch.ts";
import { watercolor } from "./watercolor.ts";

export const portraitRenderers: { readonly [kind in PortraitKind]: PortraitRenderer } = {
  comic,
  "pop-art": popArt,
  sketch,
  pixel,
  duotone,
  watercolor,
  poster,
};
