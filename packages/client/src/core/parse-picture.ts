import type { Brief, Image, Warning } from "../generated/v1/types.gen.ts";
import { type Fields, fieldsOf, has, pick } from "./guards.ts";

/** What a finished job and a saved avatar have in common, with neutral values for what the server left out. */
export function parsePicture(fields: Fields, imageUrl: string) {
  const { images, brief, warnings } = fields;
  return {
    thumbnailUrl: imageUrl,
    license: "",
    credit: "",
    drawingVersion: "",
    seed: 0,
    ...pick(fields, "string", "thumbnailUrl", "license", "credit", "drawingVersion"),
    ...pick(fields, "number", "seed"),
    imageUrl,
    images: Array.isArray(images) ? images.filter(isImage) : [],
    warnings: Array.isArray(warnings) ? warnings.filter(isWarning) : [],
    brief: isBrief(brief) ? brief : ({ version: 1 } as const),
  };
}

/** `format` is left open: a server may learn a new one. */
function isImage(value: unknown): value is Image {
  return (
    has(value, "string", "id", "url", "thumbnailUrl", "format", "mediaType", "sha256") &&
    has(value, "number", "width", "height", "bytes", "seed")
  );
}

function isWarning(value: unknown): value is Warning {
  return has(value, "string", "code", "message");
}

function isBrief(value: unknown): value is Brief {
  const { version } = fieldsOf(value);
  return version === 1;
}
