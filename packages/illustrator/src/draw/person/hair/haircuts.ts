import type { HairCut } from "../../../brief/values/hair.ts";
import { braidedCuts } from "./braided.ts";
import { coilCuts } from "./coils.ts";
import { cropCuts } from "./crop.ts";
import type { HairShape } from "./hair-shape.ts";
import { longCuts } from "./long.ts";
import { shortCuts } from "./short.ts";
import { upCuts } from "./up.ts";

/** The shapes of all haircuts. */
export const haircuts: { readonly [cut in HairCut]: HairShape } = {
  ...cropCuts,
  ...shortCuts,
  ...longCuts,
  ...upCuts,
  ...braidedCuts,
  ...coilCuts,
};
