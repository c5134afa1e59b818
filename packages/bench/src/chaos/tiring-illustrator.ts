import { createBuiltInIllustrator } from "../../../engine/src/adapters/illustrate/built-in-illustrator.ts";
import type { Illustrator } from "../../../engine/src/ports/illustrator.ts";
import { tinyIllustrator } from "../../../engine/test/support/tiny-illustrator.ts";
import { prompts } from "./prompts.ts";

/** Draws tiny pictures in a few milliseconds, or does something else as the prompt says. */
export function createTiringIllustrator(): Illustrator {
  const tiny = tinyIllustrator(() => new Promise((resolve) => setTimeout(resolve, 5 * Math.random())));
  const painter = createBuiltInIllustrator();
  return {
    async draw(order, context) {
      if (order.prompt === prompts.painted) return painter.draw(order, context);
      if (order.prompt === prompts.refused)
        return { ok: false, code: "invalid_input", message: "nobody can draw that" };
      if (order.prompt === prompts.tried && Math.random() < 0.5)
        return { ok: false, code: "upstream_error", message: "the hand is tired" };
      return tiny.draw(order, context);
    },
  };
}
