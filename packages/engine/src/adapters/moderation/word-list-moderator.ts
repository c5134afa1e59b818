import type { Moderator } from "../../ports/moderator.ts";

/**
 * Checks English text against lists of words and phrases. Designed for few false positives: allows horror, history,
 * swimwear, names and bodies. The lists are loaded on first use.
 */
export function createWordListModerator(): Moderator {
  // Kept, because `import()` resolves the module again each time.
  let loading: Promise<typeof import("./classify.ts")> | null = null;
  return {
    async check(texts, signal) {
      signal?.throwIfAborted();
      loading ??= import("./classify.ts");
      const { classify } = await loading;
      signal?.throwIfAborted();
      return classify(texts);
    },
  };
}
