import type { EngineContext } from "../../kernel/engine-context.ts";
import { categoryMeanings, type ModeratedText, textsOf } from "../../model/moderation.ts";
import { fail, ok, type Result } from "../../model/result.ts";

/** Refuses what is not to be drawn, or not to stand beneath a picture. */
export async function moderateText(
  context: EngineContext,
  wording: ModeratedText,
  signal?: AbortSignal,
): Promise<Result<null>> {
  const verdict = await context.moderator.check(textsOf(wording), signal);
  if (verdict.ok) return ok(null);
  const { category } = verdict;
  return fail("content_policy_violation", `This asks for ${categoryMeanings[category]}.`, {
    category,
    hint: "Such pictures are not made here: ask for another one, in other words.",
  });
}
