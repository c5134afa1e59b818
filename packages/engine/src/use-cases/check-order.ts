import type { JobInput } from "../domain/job.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { OrderDraft } from "../ports/illustrator.ts";
import type { World } from "./world.ts";

/** Refuses what the illustrator says it could never draw. */
export async function checkOrder({ illustrator }: World, input: JobInput): Promise<Outcome<null>> {
  const problem = await illustrator.check?.(draftOf(input));
  if (!problem) return done(null);
  const param = namesInRequests.get(problem.param) ?? problem.param;
  return refuse("invalid_request", problem.message, { param, issues: [{ ...problem, param }] });
}

function draftOf(input: JobInput): OrderDraft {
  const { prompt, hints, negativePrompt, style, brief, seed, output } = input;
  const { thinkingIntensity, count = 1, ...shape } = output;
  return {
    ...shape,
    prompt,
    seed,
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
