import { volumeShading } from "../volume/shade-shapes.ts";
import { isTurned, type OwnStyle } from "./flat.ts";

/** The people of the flat style with light, shadow and gloss. Their shapes are loaded when one is drawn. */
export const volume: OwnStyle = {
  pen: { width: 0 },
  shading: volumeShading,
  drawPerson: async (traits, place, prefix) => {
    const [{ drawVolumePerson }, turned] = await Promise.all([
      import("../person/volume/draw-volume-person.ts"),
      isTurned(traits) ? import("../person/turned/turn-volume-person.ts") : undefined,
    ]);
    return drawVolumePerson(traits, place, prefix, turned?.turnVolumePerson);
  },
};
