import { type OwnStyle, ownStyle } from "./flat.ts";

/** Thin black lines on faded colours. */
export const lineArt: OwnStyle = ownStyle({ pen: { ink: "#1d1a22", width: 2.4 }, fade: 0.5 });
