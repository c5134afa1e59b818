import { type ImageModelFeature, imageModelFeatures } from "../../ports/image-model.ts";

/** Everything but pictures: it draws from Briefs. */
export const builtInFeatures: readonly ImageModelFeature[] = imageModelFeatures.filter(
  (feature) => feature !== "picture",
);
