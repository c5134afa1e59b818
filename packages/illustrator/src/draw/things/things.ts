import type { Thing } from "../../language/vocabulary/things.ts";
import type { Tool } from "../costumes/wardrobe.ts";
import { outlineDrawing } from "../styles/add-outline.ts";
import { thingDrawings } from "./generated/things.gen.ts";

/** A thing as something to hold. */
export function thingTool(name: Thing): Tool {
  return {
    grip: "hand",
    half: 116,
    // In ink the areas of a thing have outlines of their own.
    draw: (pen) =>
      `<g transform="translate(158 190)">${outlineDrawing(thingDrawings[name], pen.onDark === undefined ? { ...pen, width: pen.width * 0.8 } : { width: 0 })}</g>`,
  };
}
