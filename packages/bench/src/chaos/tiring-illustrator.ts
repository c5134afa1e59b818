import type { Illustrator } from "../../../engine/src/ports/illustrator.ts";
import { tinyIllustrator } from "../../../engine/test/support/tiny-illustrator.ts";
import { hostilePrompts } from "../hostile/hostile-prompts.ts";
import { prompts } from "./prompts.ts";

/** Who draws what takes long. */
export interface Painters {
  /** The built-in illustrator. */
  readonly painter: Illustrator;
  /** Never comes to an end with the prompt `endless`. */
  readonly endless: Illustrator;
}

const hostile: ReadonlySet<string> = new Set(hostilePrompts);

/** Draws tiny pictures in a few milliseconds, or does something else as the prompt says. */
export function createTiringIllustrator({ painter, endless }: Painters): Illustrator {
  const tiny = tinyIllustrator(() => new Promise((resolve) => setTimeout(resolve, 5 * Math.random())));
  return {
    async draw(order, context) {
      if (order.prompt === prompts.painted || hostile.has(order.prompt)) return painter.draw(order, context);
      if (order.prompt === prompts.endless) return endless.draw(order, context);
      if (order.prompt === prompts.refused)
        return { ok: false, code: "invalid_input", message: "nobody can draw that" };
      if (order.prompt === prompts.tried && Math.random() < 0.5)
        return { ok: false, code: "upstream_error", message: "the hand is tired" };
      return tiny.draw(order, context);
    },
  };
}
