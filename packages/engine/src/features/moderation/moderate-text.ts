import type { EngineContext } from "../../kernel/engine-context.ts";
import { categoryMeanings, type ModeratedText, textsOf } from "../../model/moderation.ts";
import { fail, ok, type Result } from "../../model/result.ts";

/** Rejects text that describes images that are not allowed, or that must not be shown with an image. */
export async function moderateText(
  context: Pick<EngineContext, "moderator">,
  text: ModeratedText,
  signal?: AbortSignal,
): Promise<Result<null>> {
  const result = await context.moderator.check(textsOf(text), signal);
  if (result.ok) return ok(null);
  const { category } = result;
  return fail(
    "content_policy_violation",
    `The request contains prohibited content: ${categoryMeanings[category]}.`,
    {
      category,
      hint: "This content is not allowed. Rephrase the prompt.",
    },
  );
}
