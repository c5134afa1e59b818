import type { Illustrator } from "../../../engine/src/ports/illustrator.ts";
import { tinyIllustrator } from "../../../engine/test/support/tiny-illustrator.ts";
import { prompts } from "./prompts.ts";

/** Draws tiny pictures in a few milliseconds, or fails as the prompt says. */
export function createTiringIllustrator(): Illustrator {
  const tiny = tinyIllustrator(() => new Promise((resolve) => setTimeout(resolve, 5 * Math.random())));
  return {
    async draw(order, context) {
      if (order.prompt === prompts.refused)
        return { ok: false, code: "invalid_input", message: "nobody can draw that" };
      if (order.prompt === prompts.tried && Math.random() < 0.5)
        return { ok: false, code: "upstream_error", message: "the hand is tired" };
      return tiny.draw(order, context);
    },
  };
}
