import { zGenerateAvatarRequest } from "./generated/v1/zod.gen.ts";

const maxMetadataKeys = 16;

/** The generated schema and what the generator cannot say: `maxProperties` of metadata. */
export const generateAvatarBody = zGenerateAvatarRequest.superRefine((body, context) => {
  const keys = Object.keys(body.metadata ?? {}).length;
  if (keys <= maxMetadataKeys) return;
  context.addIssue({
    code: "custom",
    path: ["metadata"],
    message: `must have at most ${maxMetadataKeys} keys; it has ${keys}`,
  });
});
