import type { EngineContext } from "../../kernel/engine-context.ts";
import type { JobInput } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { ImageModelDraft } from "../../ports/image-model.ts";

type UncheckedInput = Omit<JobInput, "seed" | "references">;

/** Rejects what the model can never generate. */
export async function checkModelRequest(
  { model }: EngineContext,
  input: UncheckedInput,
): Promise<Result<null>> {
  const problem = await model.check?.(draftOf(input));
  if (!problem) return ok(null);
  const param = namesInRequests.get(problem.param) ?? problem.param;
  return fail("invalid_request", problem.message, { param, issues: [{ ...problem, param }] });
}

function draftOf(input: UncheckedInput): ImageModelDraft {
  const { prompt, hints, negativePrompt, style, brief, output } = input;
  const { thinkingIntensity, count = 1, ...shape } = output;
  return {
    ...shape,
    prompt,
    count,
    ...(hints && { hints }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(style !== undefined && { style }),
    ...(brief && { brief }),
  };
}

/** Where a request says what an order calls by another name. */
const namesInRequests = new Map([
  ["negativePrompt", "negative_prompt"],
  ["aspectRatio", "output.aspect_ratio"],
  ["resolution", "output.resolution"],
  ["format", "output.format"],
  ["size", "output.size"],
  ["background", "output.background"],
  ["count", "output.count"],
]);
