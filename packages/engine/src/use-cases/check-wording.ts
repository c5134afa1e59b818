import { moderationCategories, textsOf, type Wording } from "../domain/moderation.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import type { World } from "./world.ts";

/** Refuses what is not to be drawn, or not to stand beneath a picture. */
export async function checkWording(
  world: World,
  wording: Wording,
  signal?: AbortSignal,
): Promise<Outcome<null>> {
  const verdict = await world.moderator.check(textsOf(wording), signal);
  if (verdict.ok) return done(null);
  const { category } = verdict;
  return refuse(
    "content_policy_violation",
    `Not done here (${category}): ${moderationCategories[category]}`,
    {
      category,
      hint: "Ask for something else, in other words.",
    },
  );
}
