import type { Brief, Image } from "../generated/v1/types.gen.ts";
import { type Fields, firstText, hasFields, isFields, numberOr } from "./guards.ts";

/** What a finished job and a saved avatar have in common, with neutral values for what the server left out. */
export function parsePicture(fields: Fields, imageUrl: string) {
  return {
    imageUrl,
    thumbnailUrl: firstText(fields["thumbnailUrl"]) ?? imageUrl,
    images: Array.isArray(fields["images"]) ? fields["images"].filter(isImage) : [],
    brief: isBrief(fields["brief"]) ? fields["brief"] : ({ version: 1 } as const),
    seed: numberOr(fields["seed"], 0),
    license: firstText(fields["license"]) ?? "",
    credit: firstText(fields["credit"]) ?? "",
  };
}

/** Unix seconds; Pi gives dates as text in some places. */
export function parseTime(value: unknown): number {
  return numberOr(typeof value === "string" ? Date.parse(value) / 1000 : value, 0);
}

/** `format` is left open: a server may learn a new one. */
function isImage(value: unknown): value is Image {
  return hasFields(value, {
    id: "string",
    url: "string",
    thumbnailUrl: "string",
    width: "number",
    height: "number",
    format: "string",
    mediaType: "string",
    bytes: "number",
    sha256: "string",
    seed: "number",
  });
}

function isBrief(value: unknown): value is Brief {
  return isFields(value) && value["version"] === 1;
}
