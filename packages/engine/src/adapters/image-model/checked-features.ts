import type {
  ImageModel,
  ImageModelDraft,
  ImageModelFeature,
  ImageModelProblem,
  ImageModelRequest,
  ImageModelResult,
} from "../../ports/image-model.ts";

/** An image without these would show something else than was requested. The other features only improve it. */
const required = ["base", "emotion", "cast", "drawingVersion"] as const satisfies readonly CheckedFeature[];
const optional = ["elements", "upscale", "animate"] as const satisfies readonly CheckedFeature[];

/** A request never needs a picture: it comes with what it shows as a Brief. */
type CheckedFeature = Exclude<ImageModelFeature, "picture">;

const descriptions: { readonly [feature in CheckedFeature]: string } = {
  base: "edit an earlier image",
  emotion: "show a person in another emotion",
  elements: "show element images",
  upscale: "upscale images",
  cast: "draw several characters by name",
  animate: "animate images",
  drawingVersion: "draw as another version of it did",
};

/**
 * Answers for the features that a model does not list: a request that needs one is rejected, and one that can do
 * without gets a warning.
 */
export function withCheckedFeatures(model: ImageModel): ImageModel {
  return {
    ...(model.features && { features: model.features }),
    prepare: () => model.prepare?.(),
    check: async (draft) => findUnsupported(model, draft) ?? (await model.check?.(draft)) ?? null,
    async generate(request, context): Promise<ImageModelResult> {
      const problem = findUnsupported(model, request);
      if (problem) return { ok: false, code: "invalid_input", message: problem.message };
      const result = await model.generate(request, context);
      const missing = optional.filter(
        (feature) => isRequested(request, feature) && !supports(model, feature),
      );
      if (!result.ok || missing.length === 0) return result;
      const warnings = missing.map((feature) => ({
        code: `${feature}_not_supported`,
        message: `The image model of this server cannot ${descriptions[feature]}.`,
      }));
      return { ...result, warnings: [...(result.warnings ?? []), ...warnings] };
    },
  };
}

function findUnsupported(
  model: ImageModel,
  request: ImageModelRequest | ImageModelDraft,
): ImageModelProblem | null {
  const feature = required.find((name) => isRequested(request, name) && !supports(model, name));
  return feature === undefined
    ? null
    : { param: feature, message: `The image model of this server cannot ${descriptions[feature]}.` };
}

function isRequested(request: ImageModelRequest | ImageModelDraft, feature: CheckedFeature): boolean {
  const value = request[feature];
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

function supports({ features = [] }: ImageModel, feature: ImageModelFeature): boolean {
  return features.includes(feature);
}
