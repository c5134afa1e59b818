import type { ImageModelV4 } from "@ai-sdk/provider";
import type { PictureCall, PictureProvider } from "../../../ports/picture-provider.ts";
import { type ModelSource, providerOf } from "./ai-sdk-provider.ts";
import {
  blackForestLabsProtocol,
  recordingFetch,
  replicateProtocol,
  type SubmissionProtocol,
} from "./submissions.ts";

/** Overrides of how a provider is reached. */
export interface ProviderSettings {
  /** Default: the environment variable of the provider. */
  readonly apiKey?: string;
  readonly baseUrl?: string;
  /** How often the result of an accepted call is asked for, in milliseconds; default 500. */
  readonly pollIntervalMs?: number;
}

export interface OpenModelOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** By the name of the provider. */
  readonly settings?: Readonly<Record<string, ProviderSettings>>;
}

/** A provider that is selected by name, such as `openai:gpt-image-1`. */
interface KnownProvider {
  readonly packageName: string;
  /** The variables with the API key; any of them is enough. */
  readonly variables: readonly string[];
  /** Where keys are made. */
  readonly page: string;
  /** An example of a model. */
  readonly example: string;
  readonly protocol?: SubmissionProtocol;
  create(options: CreateOptions): Promise<(modelId: string) => ImageModelV4>;
}

interface CreateOptions {
  readonly apiKey: string;
  readonly fetch: typeof fetch;
  readonly baseURL?: string;
  readonly pollIntervalMs?: number;
}

/** Bundlers accept an import of a package that is not installed only if it has a `catch`. */
function rethrow(error: unknown): never {
  throw error;
}

/** The names of providers, in the order in which they are listed. */
export const knownProviders: Readonly<Record<string, KnownProvider>> = {
  openai: {
    packageName: "@ai-sdk/openai",
    variables: ["OPENAI_API_KEY"],
    page: "https://platform.openai.com/api-keys",
    example: "openai:gpt-image-1",
    async create(options) {
      const { createOpenAI } = await import("@ai-sdk/openai").catch(rethrow);
      return createOpenAI(withoutPolling(options)).imageModel;
    },
  },
  google: {
    packageName: "@ai-sdk/google",
    variables: ["GOOGLE_GENERATIVE_AI_API_KEY"],
    page: "https://aistudio.google.com/apikey",
    example: "google:gemini-2.5-flash-image",
    async create(options) {
      const { createGoogle } = await import("@ai-sdk/google").catch(rethrow);
      return createGoogle(withoutPolling(options)).imageModel;
    },
  },
  fal: {
    packageName: "@ai-sdk/fal",
    variables: ["FAL_API_KEY", "FAL_KEY"],
    page: "https://fal.ai/dashboard/keys",
    example: "fal:fal-ai/flux/dev",
    async create(options) {
      const { createFal } = await import("@ai-sdk/fal").catch(rethrow);
      return createFal(withoutPolling(options)).imageModel;
    },
  },
  replicate: {
    packageName: "@ai-sdk/replicate",
    variables: ["REPLICATE_API_TOKEN"],
    page: "https://replicate.com/account/api-tokens",
    example: "replicate:black-forest-labs/flux-schnell",
    protocol: replicateProtocol,
    async create({ apiKey: apiToken, ...options }) {
      const { createReplicate } = await import("@ai-sdk/replicate").catch(rethrow);
      return createReplicate({ apiToken, ...withoutPolling(options) }).imageModel;
    },
  },
  "black-forest-labs": {
    packageName: "@ai-sdk/black-forest-labs",
    variables: ["BFL_API_KEY"],
    page: "https://dashboard.bfl.ai/keys",
    example: "black-forest-labs:flux-pro-1.1",
    protocol: blackForestLabsProtocol,
    async create({ pollIntervalMs, ...options }) {
      const { createBlackForestLabs } = await import("@ai-sdk/black-forest-labs").catch(rethrow);
      const polling = pollIntervalMs === undefined ? {} : { pollIntervalMillis: pollIntervalMs };
      return createBlackForestLabs({ ...options, ...polling }).imageModel;
    },
  },
};

function withoutPolling<T extends Pick<CreateOptions, "pollIntervalMs">>({ pollIntervalMs, ...options }: T) {
  return options;
}

/** A model by its name: a provider and one of its models, or the URL of a server with the API of OpenAI. */
export interface ModelName {
  readonly text: string;
  readonly provider: string;
  readonly modelId: string;
  /** Of a server; null for a provider. */
  readonly baseUrl: string | null;
}

/** @throws TypeError for a name that is none of a model. */
export function parseModelName(text: string): ModelName {
  const url = /^https?:\/\//.test(text) ? URL.parse(text) : null;
  if (url) {
    const modelId = decodeURIComponent(url.hash.slice(1));
    if (modelId === "")
      throw new TypeError(`The model ${text} has no name: add it after a #, as in ${url.origin}/v1#flux.`);
    url.hash = "";
    return { text, provider: "local", modelId, baseUrl: url.href.replace(/\/$/, "") };
  }
  const colon = text.indexOf(":");
  const provider = text.slice(0, Math.max(colon, 0));
  const modelId = text.slice(colon + 1);
  if (knownProviders[provider] && modelId !== "") return { text, provider, modelId, baseUrl: null };
  throw new TypeError(
    `There is no image model ${JSON.stringify(text)}. Use likeness, the URL of a server like http://localhost:8080/v1#name, or a provider and its model: ${Object.values(
      knownProviders,
    )
      .map(({ example }) => example)
      .join(", ")}.`,
  );
}

/**
 * Opens a model by its name. Its package and key are needed for the first call only, which fails with `not_configured`
 * without them.
 *
 * @throws TypeError for a name that is none of a model.
 */
export function openModel(text: string, options: OpenModelOptions): Required<PictureProvider> {
  const name = parseModelName(text);
  const source = name.baseUrl === null ? hosted(name, options) : server(name, name.baseUrl, options);
  return { ...providerOf(source), problem: source.problem };
}

interface OpenedSource extends ModelSource {
  /** What is missing for the first call; null if nothing is known to be. */
  problem(): Promise<string | null>;
}

function hosted(
  { text, provider, modelId }: ModelName,
  { environment, settings = {} }: OpenModelOptions,
): OpenedSource {
  const known = knownProviders[provider];
  if (!known) throw new TypeError(`There is no provider ${provider}.`);
  const { packageName, variables, page, protocol } = known;
  const { baseUrl, pollIntervalMs, ...own } = settings[provider] ?? {};
  const keyOf = () => own.apiKey ?? variables.map((name) => environment[name]).find((key) => key);
  const configuration = `Set ${variables[0]} to a key from ${page}, or use --model likeness, which needs none.`;
  const create = async (call: Pick<PictureCall, "submission" | "onSubmitted">, apiKey: string) => {
    // Looked up for each call, because tests and telemetry replace it.
    const base: typeof fetch = (input, init) => globalThis.fetch(input, init);
    const open = await known.create({
      apiKey,
      fetch: protocol ? recordingFetch(protocol, call, base) : base,
      ...(baseUrl !== undefined && { baseURL: baseUrl }),
      ...(pollIntervalMs !== undefined && { pollIntervalMs }),
    });
    return open(modelId);
  };
  return {
    id: text,
    provider,
    modelId,
    repeat: protocol ? "resumable" : "paid",
    configuration,
    // Its package takes the interval with each call only.
    ...(provider === "replicate" &&
      pollIntervalMs !== undefined && {
        providerOptions: { replicate: { pollIntervalMillis: pollIntervalMs } },
      }),
    async create(call) {
      const apiKey = keyOf();
      if (apiKey === undefined) throw new NotConfiguredError(`${variables[0]} is not set.`);
      return create(call, apiKey).catch((error: unknown) => {
        throw missingPackage(error, packageName) ?? error;
      });
    },
    async problem() {
      try {
        await create({ onSubmitted: async () => undefined }, keyOf() ?? "none");
      } catch (error) {
        const missing = missingPackage(error, packageName);
        if (missing) return missing.message;
      }
      return keyOf() === undefined ? `${variables[0]} is not set. ${configuration}` : null;
    },
  };
}

function server(
  { text, provider, modelId }: ModelName,
  baseURL: string,
  { environment, settings = {} }: OpenModelOptions,
): OpenedSource {
  const apiKey = settings[provider]?.apiKey ?? environment["LIKENESS_MODEL_API_KEY"];
  const configuration = "Set LIKENESS_MODEL_API_KEY if the server needs a key.";
  const packageName = "@ai-sdk/openai-compatible";
  const isOwn = isPrivateHost(new URL(baseURL).hostname);
  const create = async () => {
    const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible").catch((error: unknown) => {
      throw missingPackage(error, packageName) ?? error;
    });
    const base: typeof fetch = (input, init) => globalThis.fetch(input, init);
    const open = createOpenAICompatible({ name: "local", baseURL, fetch: base, ...(apiKey && { apiKey }) });
    return open.imageModel(modelId);
  };
  return {
    id: text,
    provider,
    modelId,
    // A server of one's own costs nothing.
    repeat: isOwn ? "free" : "paid",
    ...(isOwn && { cost: 0 }),
    configuration,
    create,
    async problem() {
      try {
        await create();
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}

function isPrivateHost(host: string): boolean {
  return /^(localhost|.*\.local|.*\.internal|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])|^[^.]+$/.test(
    host,
  );
}

class NotConfiguredError extends Error {
  // Classified like the package's own error.
  override readonly name = "AI_LoadAPIKeyError";
}

/** The error of a package that is not installed; null for other errors. */
function missingPackage(error: unknown, packageName: string): Error | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") return null;
  return new MissingPackageError(
    `The package ${packageName} is not installed. Install it: npm install ${packageName}.`,
  );
}

class MissingPackageError extends Error {
  override readonly name = "AI_LoadSettingError";
}
