import type { ImageModelDraft, ImageModelProblem } from "../../ports/image-model.ts";

/** The illustrator's own check of a Brief. The contract rejects everything else that it would reject. */
export async function checkBrief({ brief }: ImageModelDraft): Promise<ImageModelProblem | null> {
  if (brief === undefined) return null;
  const { parseBrief, isIllustratorError } = await import("@likeness/illustrator/brief");
  try {
    parseBrief(brief);
    return null;
  } catch (error) {
    if (!isIllustratorError(error)) throw error;
    return { param: error.param, message: error.message };
  }
}
