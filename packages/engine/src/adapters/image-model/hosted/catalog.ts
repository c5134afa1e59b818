import type { ImageModelV4CallOptions } from "@ai-sdk/provider";
import type { PictureAbilities, PictureRequest } from "../../../ports/picture-provider.ts";

/** What is known about a model of a provider, beyond what its package says. */
export interface CatalogEntry extends Omit<PictureAbilities, "inputImages" | "repeat"> {
  /** Null if only the model itself knows. */
  readonly inputImages: number | null;
  /** The parameters of a call that the model understands. */
  parameters(request: PictureRequest): ModelParameters;
}

export type ModelParameters = Pick<
  ImageModelV4CallOptions,
  "size" | "aspectRatio" | "seed" | "providerOptions"
>;

/** The entry of a model. `provider` is the name in its package, such as `openai`. */
export function entryOf(provider: string, modelId: string): CatalogEntry {
  const find = providers[provider];
  return find ? find(modelId) : unknownModel;
}

const usualRatios = ["1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9"];

const ratios = { kind: "ratios", ratios: usualRatios } as const;

const any = { kind: "any" } as const;

/** Only the parameters that most models have. */
const unknownModel: CatalogEntry = {
  inputImages: null,
  shapes: ratios,
  seeds: true,
  transparency: false,
  cost: null,
  parameters: byRatio({}),
};

type ProviderOptions = ModelParameters["providerOptions"];

function byRatio(providerOptions: ProviderOptions): CatalogEntry["parameters"] {
  return ({ aspectRatio, seed }) => ({
    size: undefined,
    aspectRatio: readRatio(aspectRatio),
    seed,
    providerOptions,
  });
}

function bySize(
  providerOptions: (request: PictureRequest) => ProviderOptions,
  takesSeed: boolean,
): CatalogEntry["parameters"] {
  return (request) => ({
    size: `${request.width}x${request.height}`,
    aspectRatio: undefined,
    seed: takesSeed ? request.seed : undefined,
    providerOptions: providerOptions(request),
  });
}

function readRatio(text: string): ModelParameters["aspectRatio"] {
  const [width = 1, height = 1] = text.split(":").map(Number);
  return `${width}:${height}`;
}

const providers: Readonly<Record<string, (modelId: string) => CatalogEntry>> = {
  openai: openAi,
  google,
  fal,
  replicate,
  "black-forest-labs": blackForestLabs,
  // A server with the API of OpenAI, on this machine or elsewhere.
  local: () => ({
    inputImages: 16,
    shapes: any,
    seeds: true,
    transparency: false,
    cost: null,
    parameters: bySize(({ seed }) => ({ local: { seed } }), false),
  }),
};

function openAi(modelId: string): CatalogEntry {
  const isGpt = modelId.startsWith("gpt-image") || modelId.startsWith("chatgpt-image");
  if (!isGpt) {
    const sizes = modelId === "dall-e-2" ? ["1024x1024"] : ["1024x1024", "1792x1024", "1024x1792"];
    return {
      inputImages: modelId === "dall-e-2" ? 1 : 0,
      shapes: { kind: "sizes", sizes },
      seeds: false,
      transparency: false,
      cost: costs[`openai:${modelId}`] ?? null,
      parameters: bySize(() => ({}), false),
    };
  }
  const byQuality = openAiCosts[modelId];
  return {
    inputImages: 16,
    shapes: { kind: "sizes", sizes: ["1024x1024", "1536x1024", "1024x1536"] },
    seeds: false,
    transparency: true,
    cost: byQuality?.medium ?? null,
    ...(byQuality && { effortCosts: { minimal: byQuality.low, high: byQuality.high } }),
    parameters: bySize(
      ({ transparent, effort }) => ({
        openai: {
          quality: qualityOf(effort),
          ...(transparent && { background: "transparent", outputFormat: "png" }),
        },
      }),
      false,
    ),
  };
}

function qualityOf(effort: string | undefined): "low" | "medium" | "high" {
  if (effort === "high") return "high";
  return effort === "minimal" ? "low" : "medium";
}

function google(modelId: string): CatalogEntry {
  const isThird = modelId.startsWith("gemini-3");
  return {
    inputImages: isThird ? 14 : 3,
    shapes: { kind: "ratios", ratios: [...usualRatios, "21:9"] },
    seeds: true,
    transparency: false,
    cost: costs[`google:${modelId}`] ?? null,
    parameters: (request) =>
      byRatio(isThird ? { google: { imageConfig: { imageSize: imageSize(request) } } } : {})(request),
  };
}

function imageSize({ width, height }: PictureRequest): string {
  return Math.max(width, height) > 1024 ? "2K" : "1K";
}

/** Models whose names say that they edit take images. */
function fal(modelId: string): CatalogEntry {
  const takesMany = /(flux-2|nano-banana|seedream|gpt-image|multi).*edit|edit.*multi|kontext.*multi/.test(
    modelId,
  );
  const takesOne = /kontext|edit|image-to-image|redux|remix/.test(modelId);
  const asksRatio = /kontext|ultra|nano-banana|imagen/.test(modelId);
  const options = takesMany ? { useMultipleImages: true } : {};
  return {
    inputImages: takesMany ? 4 : takesOne ? 1 : 0,
    shapes: asksRatio ? ratios : any,
    seeds: true,
    transparency: false,
    cost: costs[`fal:${modelId}`] ?? null,
    parameters: asksRatio
      ? ({ aspectRatio, seed }) => ({
          size: undefined,
          aspectRatio: undefined,
          seed,
          providerOptions: { fal: { ...options, aspect_ratio: aspectRatio } },
        })
      : bySize(() => ({ fal: options }), true),
  };
}

function replicate(modelId: string): CatalogEntry {
  const [name = modelId] = modelId.split(":");
  const takesEight = /^black-forest-labs\/flux-2-/.test(name);
  const takesOne = /img2img|image-to-image|edit|sdxl/.test(name);
  return {
    inputImages: takesEight ? 8 : takesOne ? 1 : 0,
    shapes: ratios,
    seeds: true,
    transparency: false,
    cost: costs[`replicate:${name}`] ?? null,
    parameters: byRatio({ replicate: { output_format: "png", maxPollAttempts: 2_400 } }),
  };
}

function blackForestLabs(modelId: string): CatalogEntry {
  const takesEight = modelId.startsWith("flux-2");
  const takesOne = modelId.includes("kontext");
  const asksRatio = takesOne || modelId.includes("ultra");
  // The call's own time limit ends the polling.
  const polling = { pollTimeoutMillis: 3_600_000 };
  return {
    inputImages: takesEight ? 8 : takesOne ? 1 : 0,
    shapes: asksRatio ? ratios : any,
    seeds: true,
    transparency: false,
    cost: costs[`black-forest-labs:${modelId}`] ?? null,
    parameters: asksRatio
      ? byRatio({ blackForestLabs: { ...polling, outputFormat: "png" } })
      : ({ width, height, aspectRatio, seed }) => ({
          size: undefined,
          aspectRatio: readRatio(aspectRatio),
          seed,
          providerOptions: {
            blackForestLabs: { ...polling, outputFormat: "png", width: side(width), height: side(height) },
          },
        }),
  };
}

/** These models make 256 to 1440 pixels per side, in steps of 32. */
function side(pixels: number): number {
  return Math.max(256, Math.min(1440, Math.round(pixels / 32) * 32));
}

/**
 * List prices of one picture of about a megapixel in US dollars, as known in 2025. They are estimates: providers change
 * them, and some depend on the size. `modelCosts` replaces them.
 */
const openAiCosts: Readonly<Record<string, { low: number; medium: number; high: number }>> = {
  "gpt-image-1": { low: 0.011, medium: 0.042, high: 0.167 },
  "gpt-image-1-mini": { low: 0.005, medium: 0.011, high: 0.036 },
  "gpt-image-1.5": { low: 0.009, medium: 0.034, high: 0.133 },
};

/** The same, of models whose price does not depend on the quality. */
const costs: Readonly<Record<string, number>> = {
  "openai:dall-e-3": 0.04,
  "openai:dall-e-2": 0.02,
  "google:gemini-2.5-flash-image": 0.039,
  "google:gemini-3-pro-image-preview": 0.134,
  "fal:fal-ai/flux/schnell": 0.003,
  "fal:fal-ai/flux/dev": 0.025,
  "fal:fal-ai/flux-pro/v1.1": 0.04,
  "fal:fal-ai/flux-pro/kontext": 0.04,
  "replicate:black-forest-labs/flux-schnell": 0.003,
  "replicate:black-forest-labs/flux-dev": 0.025,
  "replicate:black-forest-labs/flux-1.1-pro": 0.04,
  "black-forest-labs:flux-dev": 0.025,
  "black-forest-labs:flux-pro-1.1": 0.04,
  "black-forest-labs:flux-pro-1.1-ultra": 0.06,
  "black-forest-labs:flux-kontext-pro": 0.04,
  "black-forest-labs:flux-kontext-max": 0.08,
};
