import { aspectRatios, backgroundOptions, imageFormats, resolutions } from "@likeness/contract/v1/values";
import * as z from "zod";
import { pictureFormats } from "../server/options.ts";

// Parameters that several tools have.

export const promptInput = z
  .string()
  .min(1)
  .max(5000)
  .describe("What the avatar should look like, in plain words.");

export const styleInput = z
  .string()
  .min(1)
  .max(40)
  .optional()
  .describe(
    "flat, cartoon, line-art, sketch, pixel, voxel, clay, minimal, comic, abstract, ink, sticker or 3d.",
  );

export const hintsInput = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
  .optional()
  .describe('Traits that override the prompt, such as {"hair_color": "red", "age_range": "senior"}.');

export const seedInput = z
  .int()
  .min(0)
  .max(4_294_967_295)
  .optional()
  .describe("Decides what the prompt leaves open. The same seed gives the same face.");

export const imageFormatInput = z
  .enum(pictureFormats)
  .optional()
  .describe("The format of the picture in this result, for clients that show only one of them.");

export const outputInputs = {
  aspect_ratio: z.enum(aspectRatios).optional(),
  resolution: z
    .enum(resolutions)
    .optional()
    .describe("Of the longer side of the whole picture. 4K costs more."),
  format: z.enum(imageFormats).optional().describe("Of the file of the whole picture."),
  background: z.enum(backgroundOptions).optional(),
};

interface OutputValues {
  readonly aspect_ratio?: (typeof aspectRatios)[number] | undefined;
  readonly resolution?: (typeof resolutions)[number] | undefined;
  readonly format?: (typeof imageFormats)[number] | undefined;
  readonly background?: (typeof backgroundOptions)[number] | undefined;
}

/** The parameters as the client takes them; nothing if none is given, because other systems have none of them. */
export function outputOf({ aspect_ratio, resolution, format, background }: OutputValues) {
  const output = {
    ...(aspect_ratio !== undefined && { aspectRatio: aspect_ratio }),
    ...(resolution !== undefined && { resolution }),
    ...(format !== undefined && { format }),
    ...(background !== undefined && { background }),
  };
  return Object.keys(output).length > 0 ? { output } : {};
}
