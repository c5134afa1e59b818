import { type OwnStyle, ownStyle } from "./flat.ts";

/** Plain areas of colour, without shadows, blush and strands of hair. */
export const minimal: OwnStyle = ownStyle({ isPlain: true });
