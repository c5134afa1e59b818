import { chestAdornments } from "./chest-adornments.ts";
import { faceAdornments } from "./face-adornments.ts";
import { headAdornments, headAdornmentTops } from "./head-adornments.ts";

/** Make-up, jewellery and other small things, which are loaded when somebody wears one. */
export const adornments = {
  face: faceAdornments,
  head: headAdornments,
  headTops: headAdornmentTops,
  chest: chestAdornments,
} as const;
