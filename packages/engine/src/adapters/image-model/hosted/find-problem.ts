import type { ImageModelDraft, ImageModelProblem, ImageModelRequest } from "../../../ports/image-model.ts";
import type { PictureAbilities } from "../../../ports/picture-provider.ts";
import { checkDraft } from "../check-draft.ts";

/** Finds what the model cannot do although the picture would be another one without it. Costs nothing. */
export async function findProblem(
  request: ImageModelDraft | ImageModelRequest,
  { inputImages }: PictureAbilities,
  id: string,
): Promise<ImageModelProblem | null> {
  const { base, emotion, format, drawingVersion } = request;
  if (format === "svg") {
    return {
      param: "format",
      message: `The image model ${id} makes pixels, not SVG. Allowed: png, webp, jpeg.`,
    };
  }
  if (drawingVersion !== undefined) {
    return { param: "drawingVersion", message: `The image model ${id} has no drawing versions.` };
  }
  if (inputImages === 0 && (base || emotion)) {
    const param = emotion ? "emotion" : "base";
    const what = emotion ? "show a person in another emotion" : "edit an earlier image";
    return { param, message: `The image model ${id} cannot ${what}, because it takes no images.` };
  }
  return checkDraft(request);
}
