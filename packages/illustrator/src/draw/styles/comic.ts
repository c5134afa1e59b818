import { type OwnStyle, ownStyle } from "./flat.ts";

/** Bold outlines, bright colours, and shadows of dots as in print. */
export const comic: OwnStyle = ownStyle({ pen: { ink: "#17121c", width: 3.2 }, shadow: "dots" });
