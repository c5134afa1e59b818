import type { ImageModelDraft, ImageModelProblem } from "../../ports/image-model.ts";

/** The illustrator's own checks. The contract rejects everything else that it would reject. */
export async function checkDraft(draft: ImageModelDraft): Promise<ImageModelProblem | null> {
  return (await checkBriefs(draft)) ?? checkVersion(draft);
}

async function checkVersion({ drawingVersion }: ImageModelDraft): Promise<ImageModelProblem | null> {
  if (drawingVersion === undefined) return null;
  const { drawingVersions } = await import("@likeness/illustrator/brief");
  if (drawingVersions.includes(drawingVersion)) return null;
  const message = `The drawing version cannot be ${drawingVersion}. Allowed: ${drawingVersions.join(", ")}.`;
  return { param: "drawingVersion", message };
}

async function checkBriefs({ brief, base, cast }: ImageModelDraft): Promise<ImageModelProblem | null> {
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
