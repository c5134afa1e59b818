import type { Moderator } from "../../ports/moderator.ts";

/**
 * Checks English text against lists of words and phrases. Designed for few false positives: allows horror, history,
 * swimwear, names and bodies. The lists are loaded on first use.
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
