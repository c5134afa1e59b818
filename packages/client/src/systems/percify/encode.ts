import type { RequestBody } from "../../core/request-body.ts";
import { UnsupportedError } from "../../errors/unsupported-error.ts";
import type { CastAvatarsRequest } from "../../generated/v1/types.gen.ts";
import { formBody } from "../../uploads/form-body.ts";
import type { FromPhotoFields, GenerateFields, RemixFields } from "../driver.ts";
import type { EncodedImages, ListQuery } from "../request-content.ts";

// What is undefined is left out of JSON.

type ImageFields = Omit<RemixFields, "output"> & Partial<Pick<GenerateFields, "seed" | "output">>;

/** Of a generation, and of a remix, whose fields are not documented. */
export function encodeImage(fields: ImageFields): object {
  const {
    prompt,
    negativePrompt,
    style,
    model,
    guidanceScale,
    seed,
    output: { aspectRatio, count } = {},
  } = fields;
  return {
    prompt,
    negativePrompt,
    model,
    guidanceScale,
    seed,
    aspectRatio,
    stylePreset: style,
    batchSize: count,
  };
}

export function encodePhoto({ prompt, style }: FromPhotoFields, image: EncodedImages): RequestBody {
  return formBody({ prompt, style }, "image", image.as === "form" ? image.images : []);
}

/** Percify does not document what a scene is made of; these are the fields of the server of this project. */
export function encodeCast({ characters, scene: prompt }: CastAvatarsRequest): object {
  for (const character of characters)
    for (const name of ["lookId", "seed"]) if (name in character) lacks(name);
  return { prompt, characters };
}

/** Of our filters those that Percify has. */
export function encodeList({
  status,
  sort,
  ...query
}: ListQuery & { readonly status?: string; readonly sort?: string }): object {
  if (status === "pending") lacks("status pending");
  return {
    ...query,
    status: status === "ready" ? "completed" : status,
    sortBy: sort === "created" ? "createdAt" : sort,
  };
}

function lacks(feature: string): never {
  throw new UnsupportedError("percify", feature, "leave it out");
}
