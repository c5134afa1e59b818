import { categoryMeanings, textsOf, type Wording } from "../domain/moderation.ts";
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
  return refuse("content_policy_violation", `This asks for ${categoryMeanings[category]}.`, {
    category,
    hint: "Such pictures are not made here: ask for another one, in other words.",
  });
}
