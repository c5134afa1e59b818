import { type OwnStyle, ownStyle } from "./flat.ts";

/** Plain shapes with few lines. */
export const minimal: OwnStyle = ownStyle("minimal");
