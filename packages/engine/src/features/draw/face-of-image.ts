import type { JobImage } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { DrawnFace } from "../../ports/face-illustrator.ts";

/** The face of an image that shows nothing else, so that it can be drawn again. */
export function faceOfImage(image: Pick<JobImage, "code"> | undefined): Result<DrawnFace> {
  if (image?.code !== undefined) return ok({ kind: "code", code: image.code });
  return fail("avatar_without_face", "The image was not drawn from a face alone.", {
    hint: "Packs and presences are for drawings of the built-in illustrator without reference images.",
  });
}
