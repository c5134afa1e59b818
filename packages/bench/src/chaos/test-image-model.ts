import type { ImageModel } from "../../../engine/src/ports/image-model.ts";
import { createTinyModel } from "../../../engine/test/support/tiny-model.ts";
import { hostilePrompts } from "../hostile/hostile-prompts.ts";
import { prompts } from "./prompts.ts";

export interface WrappedModels {
  readonly builtIn: ImageModel;
  /** Never finishes for the prompt `endless`. */
  readonly endless: ImageModel;
}

const hostile: ReadonlySet<string> = new Set(hostilePrompts);

/** Generates tiny images in a few milliseconds, except for the other `prompts` and hostile prompts. */
export function createTestImageModel({ builtIn, endless }: WrappedModels): ImageModel {
  const tiny = createTinyModel(() => new Promise((resolve) => setTimeout(resolve, 5 * Math.random())));
  return {
    ...(builtIn.features && { features: builtIn.features }),
    async generate(request, context) {
      const { prompt } = request;
      if (prompt === prompts.builtIn || hostile.has(prompt)) return builtIn.generate(request, context);
      if (prompt === prompts.endless) return endless.generate(request, context);
      if (prompt === prompts.rejected)
        return { ok: false, code: "invalid_input", message: "the model rejected the prompt" };
      if (prompt === prompts.flaky && Math.random() < 0.5)
        return { ok: false, code: "upstream_error", message: "the model failed at random" };
      return tiny.generate(request, context);
    },
  };
}
