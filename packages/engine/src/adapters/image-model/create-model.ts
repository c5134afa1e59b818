import type { ImageModel } from "../../ports/image-model.ts";
import type { PictureProvider } from "../../ports/picture-provider.ts";
import { withCheckedFeatures } from "./checked-features.ts";
import { aiSdkProvider, isAiSdkModel } from "./hosted/ai-sdk-provider.ts";
import { type HostedModelOptions, hostedModel } from "./hosted/hosted-model.ts";
import { openModel, type ProviderSettings } from "./hosted/open-model.ts";
import { createModelRouter, type ListedModel, type RouterOptions } from "./model-router.ts";

/**
 * A model that generates images: one with the engine's own interface, a model of the AI SDK (`openai.image("gpt-image-1")`), a
 * provider that makes one picture per call, or a name. Names are `likeness` for the built-in illustrator, a provider and its
 * model such as `openai:gpt-image-1`, or the URL of a server with the API of OpenAI and its model, such as
 * `http://localhost:8080/v1#flux`.
 */
export type ModelChoice = ImageModel | AiSdkImageModel | PictureProvider | string;

/** An `ImageModelV4` of `@ai-sdk/provider`, whose types are not needed to compile programs without it. */
export interface AiSdkImageModel {
  readonly specificationVersion: "v4";
  readonly provider: string;
  readonly modelId: string;
  doGenerate(options: never): PromiseLike<unknown>;
}

export interface CreateModelOptions extends HostedModelOptions {
  /** What `likeness` names. */
  readonly builtIn: ImageModel;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly providers?: Readonly<Record<string, ProviderSettings>>;
  /** What a picture costs in US dollars, by the name of the model. */
  readonly costs?: Readonly<Record<string, number>>;
}

/** @throws TypeError for a name that is none of a model, or a model of an older AI SDK. */
export function createModel(choice: ModelChoice, options: CreateModelOptions): ImageModel {
  return listedModel(choice, options).model;
}

/** One of several models. What it does not support is answered for it. */
function listedModel(choice: ModelChoice, options: CreateModelOptions): ListedModel {
  if (choice === "likeness") return unpaid("likeness", options.builtIn);
  if (isOwnModel(choice)) return unpaid("custom", choice);
  const provider = providerOf(choice, options);
  const cost = options.costs?.[provider.id];
  const settings = { ...options, ...(cost !== undefined && { cost }) };
  return {
    id: provider.id,
    model: withCheckedFeatures(hostedModel(provider, settings)),
    cost: async () => cost ?? (await provider.abilities()).cost,
  };
}

function unpaid(id: string, model: ImageModel): ListedModel {
  return { id, model: withCheckedFeatures(model), cost: async () => 0 };
}

/** Several models by name; of a list, the next one is the fallback of those before it. */
export type NamedModels = Readonly<Record<string, ModelChoice | readonly ModelChoice[]>>;

export interface ConfiguredModels {
  readonly model: ImageModel;
  /** The names, and those of models that cost nothing. */
  readonly names: readonly string[];
  readonly unpaid: readonly string[];
}

/** @throws TypeError for a name that is none of a model, or a model of an older AI SDK. */
export function createModels(
  choices: ModelChoice | readonly ModelChoice[],
  named: NamedModels | undefined,
  options: CreateModelOptions & RouterOptions,
): ConfiguredModels {
  if (named) {
    const lists = new Map(
      Object.entries(named).map(([name, list]) => [
        name,
        toList(list).map((one) => listedModel(one, options)),
      ]),
    );
    const isUnpaid = (list: readonly ModelChoice[]) => list.every((choice) => isOwn(choice));
    return {
      model: createModelRouter(lists, options),
      names: [...lists.keys()],
      unpaid: Object.entries(named).flatMap(([name, list]) => (isUnpaid(toList(list)) ? name : [])),
    };
  }
  const list = toList(choices);
  const [first, ...rest] = list.map((choice) => listedModel(choice, options));
  if (!first) throw new TypeError("The list of models is empty.");
  const name = first.id;
  return {
    model: rest.length === 0 ? first.model : createModelRouter(new Map([[name, [first, ...rest]]]), options),
    // A request for the only model needs no name, except that it is in the table of prices.
    names: list.every(isOwn) ? [] : [name],
    unpaid: list.every(isOwn) ? [name] : [],
  };
}

/** The models of one name: the first, and those that replace it. */
export function toList(choice: ModelChoice | readonly ModelChoice[]): readonly ModelChoice[] {
  return isList(choice) ? choice : [choice];
}

function isList(choice: ModelChoice | readonly ModelChoice[]): choice is readonly ModelChoice[] {
  return Array.isArray(choice);
}

/** Whether it is drawn in this process, so that no provider is paid. */
function isOwn(choice: ModelChoice): boolean {
  return choice === "likeness" || isOwnModel(choice);
}

function providerOf(
  choice: Exclude<ModelChoice, ImageModel>,
  { environment, providers }: CreateModelOptions,
): PictureProvider {
  if (typeof choice === "string")
    return openModel(choice, { environment, ...(providers && { settings: providers }) });
  if (isPictureProvider(choice)) return choice;
  if (isAiSdkModel(choice)) return aiSdkProvider(choice);
  throw new TypeError("The image model has neither generate, abilities nor doGenerate.");
}

function isOwnModel(choice: ModelChoice): choice is ImageModel {
  return typeof choice !== "string" && "generate" in choice;
}

export function isPictureProvider(choice: Exclude<ModelChoice, string>): choice is PictureProvider {
  return "abilities" in choice;
}
