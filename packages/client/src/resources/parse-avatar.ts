import { fieldsOf, firstText } from "../core/guards.ts";
import { parsePicture, parseTime } from "../core/parse-picture.ts";
import type { Avatar } from "../generated/v1/types.gen.ts";

/** A saved avatar from an envelope's `data`; undefined when it is none. */
export function parseAvatar(data: unknown): Avatar | undefined {
  const fields = fieldsOf(data);
  const id = firstText(fields["id"]);
  const imageUrl = firstText(fields["imageUrl"]);
  if (id === undefined || imageUrl === undefined) return undefined;
  return {
    ...fields,
    ...parsePicture(fields, imageUrl),
    id,
    object: "saved_avatar",
    label: firstText(fields["label"]) ?? null,
    jobId: firstText(fields["jobId"]) ?? "",
    createdAt: parseTime(fields["createdAt"]),
    updatedAt: parseTime(fields["updatedAt"] ?? fields["createdAt"]),
  };
}
