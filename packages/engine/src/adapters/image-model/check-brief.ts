import type { ImageModelDraft, ImageModelProblem } from "../../ports/image-model.ts";

/** The illustrator's own check of Briefs. The contract rejects everything else that it would reject. */
export async function checkBrief({ brief, base, cast }: ImageModelDraft): Promise<ImageModelProblem | null> {
  const briefs = [
    { brief, prefix: "" },
    { brief: base?.brief, prefix: "base." },
    ...(cast?.members ?? []).map((member, i) => ({
      brief: "brief" in member ? member.brief : undefined,
      prefix: `cast.members[${i}].`,
    })),
  ].filter(({ brief }) => brief !== undefined);
  if (briefs.length === 0) return null;
  const { parseBrief, isIllustratorError } = await import("@likeness/illustrator/brief");
  for (const { brief, prefix } of briefs) {
    try {
      parseBrief(brief);
    } catch (error) {
      if (!isIllustratorError(error)) throw error;
      return { param: `${prefix}${error.param}`, message: error.message };
    }
  }
  return null;
}
