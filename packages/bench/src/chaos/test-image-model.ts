import type { ImageModel } from "../../../engine/src/ports/image-model.ts";
import { createTinyModel } from "../../../engine/test/support/tiny-model.ts";
import { hostilePrompts } from "../hostile/hostile-prompts.ts";
import { prompts } from "./prompts.ts";

/** Who draws what takes long. */
export interface WrappedModels {
  /** The built-in illustrator. */
  readonly painter: ImageModel;
  /** Never comes to an end with the prompt `endless`. */
  readonly endless: ImageModel;
}

const hostile: ReadonlySet<string> = new Set(hostilePrompts);

/** Draws tiny pictures in a few milliseconds, or does something else as the prompt says. */
export function createTestImageModel({ painter, endless }: WrappedModels): ImageModel {
  const tiny = createTinyModel(() => new Promise((resolve) => setTimeout(resolve, 5 * Math.random())));
  return {
    async generate(order, context) {
      if (order.prompt === prompts.painted || hostile.has(order.prompt))
        return painter.generate(order, context);
      if (order.prompt === prompts.endless) return endless.generate(order, context);
      if (order.prompt === prompts.refused)
        return { ok: false, code: "invalid_input", message: "nobody can draw that" };
      if (order.prompt === prompts.tried && Math.random() < 0.5)
        return { ok: false, code: "upstream_error", message: "the hand is tired" };
      return tiny.generate(order, context);
    },
  };
}
