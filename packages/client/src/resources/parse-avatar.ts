import { type Fields, fieldsOf, pick, unixSeconds } from "../core/guards.ts";
import { parsePicture } from "../core/parse-picture.ts";
import type { Avatar } from "../generated/v1/types.gen.ts";

/** A saved avatar from an envelope's `data`; undefined when it is none. Pi gives its times as text. */
export function parseAvatar(data: unknown): Avatar | undefined {
  const fields = fieldsOf(data);
  const { id, imageUrl, createdAt, updatedAt = createdAt }: Fields = fields;
  if (typeof id !== "string" || typeof imageUrl !== "string") return undefined;
  return {
    ...fields,
    label: null,
    jobId: "",
    ...pick(fields, "string", "label", "jobId"),
    ...parsePicture(fields, imageUrl),
    id,
    object: "saved_avatar",
    createdAt: unixSeconds(createdAt),
    updatedAt: unixSeconds(updatedAt),
  };
}
