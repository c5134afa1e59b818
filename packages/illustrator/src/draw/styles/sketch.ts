import { type OwnStyle, ownStyle } from "./flat.ts";

/** Pencil lines with hatched shadows. */
export const sketch: OwnStyle = ownStyle({
  pen: { ink: "#45404a", width: 2 },
  fade: 0.4,
  shadow: "hatching",
  isLoose: true,
});
