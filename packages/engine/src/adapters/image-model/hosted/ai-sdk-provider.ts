import type { ImageModelV4, ImageModelV4Result } from "@ai-sdk/provider";
import type {
  PictureAbilities,
  PictureAnswer,
  PictureCall,
  PictureProvider,
  PictureRequest,
} from "../../../ports/picture-provider.ts";
import { entryOf } from "./catalog.ts";
import { classifyError } from "./classify-error.ts";

/** Where a model of the AI SDK comes from. */
export interface ModelSource {
  readonly id: string;
  /** The provider in the catalogue. */
  readonly provider: string;
  readonly modelId: string;
  readonly repeat: PictureAbilities["repeat"];
  /** Of a picture, if it is not what the catalogue says. */
  readonly cost?: number;
  /** Says how to configure the provider. */
  readonly configuration: string;
  /** Added to the options of the provider, by its name in them. */
  readonly providerOptions?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Makes the model for one call. What it throws is classified like what the call throws. */
  create(call: Pick<PictureCall, "submission" | "onSubmitted">): Promise<ImageModelV4>;
}

/** Whether a value is an image model of the AI SDK. */
export function isAiSdkModel(value: unknown): value is ImageModelV4 {
  return (
    typeof value === "object" &&
    value !== null &&
    "doGenerate" in value &&
    typeof value.doGenerate === "function" &&
    "specificationVersion" in value
  );
}

/**
 * A picture provider of a model of the AI SDK that the caller has made.
 *
 * @throws TypeError for a model of an older specification.
 */
export function aiSdkProvider(model: ImageModelV4): PictureProvider {
  if (model.specificationVersion !== "v4") {
    throw new TypeError(
      `The image model ${model["modelId"]} has the specification ${String(model["specificationVersion"])} of the AI SDK; v4 is needed. Install @ai-sdk/provider 4 and the providers that use it.`,
    );
  }
  const { provider: fullName, modelId } = model;
  // `openai.image` names the API after the provider.
  const [provider = fullName] = fullName.split(".");
  return providerOf({
    id: `${provider}:${modelId}`,
    provider,
    modelId,
    repeat: "paid",
    configuration: "Check the settings that the model was created with.",
    create: async () => model,
  });
}

/** Makes each picture by one `doGenerate`, which the packages never repeat by themselves. */
export function providerOf(source: ModelSource): PictureProvider {
  const { id, provider, modelId, repeat } = source;
  const entry = entryOf(provider, modelId);
  return {
    id,
    async abilities() {
      const inputImages = entry.inputImages ?? (await imagesOf(source));
      const { parameters, cost, ...known } = entry;
      return { ...known, inputImages, cost: source.cost ?? cost, repeat };
    },
    async makePicture(request, call) {
      let wasSubmitted = call.submission !== undefined;
      const hooks = {
        ...(call.submission !== undefined && { submission: call.submission }),
        async onSubmitted(submission: string) {
          wasSubmitted = true;
          await call.onSubmitted(submission);
        },
      };
      try {
        const model = await source.create(hooks);
        return readResult(id, await model.doGenerate(optionsOf(request, call, source)));
      } catch (error) {
        if (call.signal.aborted) throw call.signal.reason;
        return classifyError(error, { id, configuration: source.configuration, wasSubmitted });
      }
    },
  };
}

async function imagesOf({ create }: ModelSource): Promise<number> {
  const model = await create({ onSubmitted: async () => undefined });
  return (await model.supportsFileInputs) === true ? 1 : 0;
}

function optionsOf(
  request: PictureRequest,
  { signal, idempotencyKey }: PictureCall,
  { provider, modelId, providerOptions: added = {} }: ModelSource,
): Parameters<ImageModelV4["doGenerate"]>[0] {
  const { providerOptions: own, ...parameters } = entryOf(provider, modelId).parameters(request);
  const providerOptions = { ...own };
  for (const [name, options] of Object.entries(added)) providerOptions[name] = { ...own[name], ...options };
  const { prompt, images } = request;
  const files = images.map(({ bytes: data, mediaType }) => ({ type: "file" as const, mediaType, data }));
  return {
    prompt,
    n: 1,
    // Packages take the presence of a list for an edit, even if it is empty.
    files: files.length > 0 ? files : undefined,
    mask: undefined,
    abortSignal: signal,
    headers: { "Idempotency-Key": idempotencyKey },
    ...parameters,
    providerOptions,
  };
}

function readResult(id: string, result: ImageModelV4Result): PictureAnswer {
  const { images, warnings, providerMetadata, isRetryable } = result;
  const [image] = images;
  if (image === undefined || image.length === 0) return noPicture(id, isRetryable, providerMetadata);
  if (isNsfw(providerMetadata)) {
    return {
      ok: false,
      code: "safety_filter",
      message: `${id} made a picture and withheld it on grounds of safety`,
      mayBePaid: true,
      hasEnded: true,
    };
  }
  const cost = costOf(providerMetadata);
  return {
    ok: true,
    bytes: typeof image === "string" ? Buffer.from(image, "base64") : image,
    warnings: warnings.map(textOf),
    ...(cost !== null && { cost }),
  };
}

type Metadata = ImageModelV4Result["providerMetadata"];

/** An empty answer with a reason of safety is a refusal; `isRetryable: false` says the same without one. */
function noPicture(id: string, isRetryable: boolean | undefined, metadata: Metadata): PictureAnswer {
  const reason = fieldOf(metadata?.["google"], "finishReason");
  const text = typeof reason === "string" ? reason : "";
  if (isRetryable === false || /safety|prohibited|blocklist|recitation|spii/i.test(text)) {
    return {
      ok: false,
      code: "safety_filter",
      message: `${id} refused it on grounds of safety${text === "" ? "" : ` (${text})`}`,
      mayBePaid: false,
      hasEnded: true,
    };
  }
  return {
    ok: false,
    code: "upstream_error",
    message: `${id} returned no picture`,
    mayBePaid: true,
    hasEnded: true,
  };
}

function isNsfw(metadata: Metadata): boolean {
  return fieldOf(metadata?.["fal"]?.images[0], "nsfw") === true;
}

/** A credit of Black Forest Labs is a cent. */
function costOf(metadata: Metadata): number | null {
  const credits = fieldOf(metadata?.["blackForestLabs"]?.images[0], "cost");
  return typeof credits === "number" ? credits / 100 : null;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function textOf(warning: ImageModelV4Result["warnings"][number]): string {
  if (warning.type === "other") return warning.message;
  const feature = "feature" in warning ? warning.feature : warning.type;
  const details = "details" in warning && warning.details !== undefined ? `: ${warning.details}` : "";
  return `The image model does not support ${feature}${details}`;
}
