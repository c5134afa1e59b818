import type { Moderator } from "../../ports/moderator.ts";

/**
 * Judges English wording by lists of words and phrases, here and at once. Written for few false alarms: horror, history,
 * swimwear, names and bodies as they are pass. The lists are loaded with the first question.
 */
export function createWordListModerator(): Moderator {
  return {
    async check(texts, signal) {
      signal?.throwIfAborted();
      const { classify } = await import("./classify.ts");
      signal?.throwIfAborted();
      return classify(texts);
    },
  };
}
