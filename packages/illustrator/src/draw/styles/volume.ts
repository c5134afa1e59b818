import { volumeShading } from "../volume/shade-shapes.ts";
import type { OwnStyle } from "./flat.ts";

/** The people of the flat style with light, shadow and gloss. Their shapes are loaded when one is drawn. */
export const volume: OwnStyle = {
  pen: { width: 0 },
  shading: volumeShading,
  drawPerson: async (traits, place, prefix) =>
    (await import("../person/volume/draw-volume-person.ts")).drawVolumePerson(traits, place, prefix),
};
