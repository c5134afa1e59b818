import { type ImageModelV4, NoSuchModelError, type ProviderV4 } from "@ai-sdk/provider";
import { Likeness, type LikenessOptions } from "@likeness/client";
import { createImageModel } from "./image-model.ts";
import { type ImageModelId, imageModelIds } from "./image-options.ts";

/** Where pictures are made: `apiKey` and `baseUrl` of a server, an `engine` in this process, or a client. */
export type LikenessProviderOptions = LikenessOptions | { readonly client: Likeness };

export interface LikenessProvider extends ProviderV4 {
  /** The model with this id, `engine-1`. Throws NoSuchModelError for another one. */
  image(modelId: ImageModelId): ImageModelV4;
  /** The same as `image`, for registries. */
  imageModel(modelId: string): ImageModelV4;
}

/**
 * Creates a provider of images. Without options it speaks to the server that `LIKENESS_BASE_URL` and `LIKENESS_API_KEY`
 * name, which are read when the first picture is requested.
 */
export function createLikeness(options: LikenessProviderOptions = {}): LikenessProvider {
  let client: Likeness | undefined;
  const getClient = () => {
    client ??= "client" in options ? options.client : new Likeness(options);
    return client;
  };
  const imageModel = (modelId: string) => {
    if (!imageModelIds.some((id) => id === modelId)) {
      const message = `There is no image model ${modelId}. Available: ${imageModelIds.join(", ")}.`;
      throw new NoSuchModelError({ modelId, modelType: "imageModel", message });
    }
    return createImageModel(modelId, getClient);
  };
  const lacks = (modelType: "languageModel" | "embeddingModel") => (modelId: string) => {
    throw new NoSuchModelError({ modelId, modelType, message: "Likeness only has image models." });
  };
  return {
    specificationVersion: "v4",
    image: imageModel,
    imageModel,
    languageModel: lacks("languageModel"),
    embeddingModel: lacks("embeddingModel"),
  };
}

/** The provider without options. */
export const likeness: LikenessProvider = createLikeness();
