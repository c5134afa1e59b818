import { type Clock, type ImageModel, imageModelFeatures } from "../../../src/index.ts";
import type { FailureCode } from "../../../src/model/job-failure.ts";
import { createTinyModel } from "../../support/tiny-model.ts";

export const modelError = new Error("The model is broken.");

const outcomes: readonly (FailureCode | "mutations")[] = [
  "upstream_error",
  "rate_limited",
  "safety_filter",
  "mutations",
];

/** The images of every other seed have the code of a face. */
function withCodes(model: ImageModel): ImageModel {
  return {
    async generate(request, context) {
      const result = await model.generate(request, context);
      if (!result.ok || request.seed % 2 === 0) return result;
      return { ...result, images: result.images.map((image) => ({ ...image, code: owlCode })) };
    },
  };
}

const owlCode = "face1pqgqqqqq8s2qqqqqqqca60jp";

/** A third of the seeds succeed immediately, a third take minutes, and a third fail in different ways. */
export function createFlakyModel(clock: Clock): ImageModel {
  const fast = withCodes(createTinyModel());
  const slow = createTinyModel((_, signal) => clock.sleep(200_000, signal));
  return {
    features: imageModelFeatures,
    async generate(request, context) {
      const { seed } = request;
      if (seed % 3 === 1) return fast.generate(request, context);
      if (seed % 3 === 2) return slow.generate(request, context);
      const code = outcomes[(seed / 3) % outcomes.length];
      if (code === undefined || code === "mutations") throw modelError;
      return { ok: false, code, message: "The model failed." };
    },
  };
}
