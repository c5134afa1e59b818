import type { EngineContext } from "../../kernel/engine-context.ts";
import type { CastMemberInput, JobInput } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { ImageModelCastMember, ImageModelDraft } from "../../ports/image-model.ts";

type UncheckedInput = Omit<JobInput, "seed" | "references" | "elements">;

/** Rejects what the model can never generate. */
export async function checkModelRequest(
  { model }: EngineContext,
  input: UncheckedInput,
): Promise<Result<null>> {
  const problem = await model.check?.(draftOf(input));
  if (!problem) return ok(null);
  const { param, message } = problem;
  const field = outputFields.has(param) ? `output.${param}` : param;
  return fail("invalid_request", message, { field, issues: [{ field, message }] });
}

function draftOf(input: UncheckedInput): ImageModelDraft {
  const { prompt, hints, negativePrompt, style, model, brief, base, emotion, cast, output } = input;
  const { count = 1, ...shape } = output;
  return {
    ...shape,
    prompt,
    count,
    ...(hints && { hints }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(style !== undefined && { style }),
    ...(model !== undefined && { model }),
    ...(brief && { brief }),
    ...(base && { base: { brief: base.brief, seed: base.seed } }),
    ...(emotion && { emotion }),
    ...(cast && { cast: { members: cast.flatMap(withoutImages) } }),
  };
}

/** Images of a draft are not read yet. */
function withoutImages(member: CastMemberInput): readonly ImageModelCastMember[] {
  if ("reference" in member) return [];
  if ("prompt" in member) return [member];
  const { picture, ...rest } = member;
  return [rest];
}

/** Fields of the output options, which are not nested in requests to models. */
const outputFields = new Set([
  "aspectRatio",
  "resolution",
  "format",
  "size",
  "background",
  "animate",
  "drawingVersion",
  "count",
]);
