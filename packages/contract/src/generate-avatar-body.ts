import { zGenerateAvatarRequest } from "./generated/v1/zod.gen.ts";
import { late } from "./late.ts";

const maxMetadataKeys = 16;
const maxMetadataKeyLength = 100;
const maxObjectLength = 16_384;

/** The generated schema and what the generator cannot say: sizes of objects, and what excludes each other. */
export const generateAvatarBody = late(() =>
  zGenerateAvatarRequest().superRefine((body, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
    const keys = Object.keys(body.metadata ?? {});
    if (keys.length > maxMetadataKeys) {
      refuse(["metadata"], `must have at most ${maxMetadataKeys} keys; it has ${keys.length}`);
    }
    const long = keys.find((key) => key.length > maxMetadataKeyLength);
    if (long !== undefined) {
      refuse(
        ["metadata"],
        `must have keys of at most ${maxMetadataKeyLength} characters; one has ${long.length}`,
      );
    }
    if (body.output?.size !== undefined && body.output.resolution !== undefined) {
      refuse(["output", "size"], "sets the longer side, as output.resolution does; send one of them");
    }
    for (const name of ["hints", "brief"] as const) {
      const { length } = JSON.stringify(body[name] ?? {});
      if (length <= maxObjectLength) continue;
      const allowed = maxObjectLength.toLocaleString("en");
      refuse([name], `must be at most ${allowed} characters of JSON; it is ${length.toLocaleString("en")}`);
    }
  }),
);
