import type { ImageModelV4 } from "@ai-sdk/provider";
import type { ImageModel } from "../../ports/image-model.ts";
import type { PictureProvider } from "../../ports/picture-provider.ts";
import { aiSdkProvider, isAiSdkModel } from "./hosted/ai-sdk-provider.ts";
import { type HostedModelOptions, hostedModel } from "./hosted/hosted-model.ts";
import { openModel, type ProviderSettings } from "./hosted/open-model.ts";

/**
 * A model that generates images: one with the engine's own interface, a model of the AI SDK (`openai.image("gpt-image-1")`), a
 * provider that makes one picture per call, or a name. Names are `likeness` for the built-in illustrator, a provider and its
 * model such as `openai:gpt-image-1`, or the URL of a server with the API of OpenAI and its model, such as
 * `http://localhost:8080/v1#flux`.
 */
export type ModelChoice = ImageModel | ImageModelV4 | PictureProvider | string;

export interface CreateModelOptions extends HostedModelOptions {
  /** What `likeness` names. */
  readonly builtIn: ImageModel;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly providers?: Readonly<Record<string, ProviderSettings>>;
}

/** @throws TypeError for a name that is none of a model, or a model of an older AI SDK. */
export function createModel(choice: ModelChoice, options: CreateModelOptions): ImageModel {
  if (typeof choice !== "string" && !isAiSdkModel(choice) && !isPictureProvider(choice)) return choice;
  if (choice === "likeness") return options.builtIn;
  return hostedModel(providerOf(choice, options), options);
}

function providerOf(
  choice: Exclude<ModelChoice, ImageModel>,
  { environment, providers }: CreateModelOptions,
): PictureProvider {
  if (typeof choice === "string")
    return openModel(choice, { environment, ...(providers && { settings: providers }) });
  return isAiSdkModel(choice) ? aiSdkProvider(choice) : choice;
}

function isPictureProvider(choice: Exclude<ModelChoice, string>): choice is PictureProvider {
  return "abilities" in choice;
}
