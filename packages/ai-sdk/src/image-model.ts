import type {
  ImageModelV4,
  ImageModelV4CallOptions,
  ImageModelV4File,
  JSONArray,
  SharedV4Warning,
} from "@ai-sdk/provider";
import type { GeneratedAvatar, GenerateParams, Likeness } from "@likeness/client";
import { nearestAspectRatio } from "@likeness/contract/v1";
import { toProviderError } from "./errors.ts";
import { type LikenessImageOptions, readImageOptions } from "./image-options.ts";

/** An image model of the AI SDK whose pictures are made by jobs of the client. */
export function createImageModel(modelId: string, getClient: () => Likeness): ImageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "likeness",
    modelId,
    maxImagesPerCall: 4,
    supportsFileInputs: true,
    supportsMaskInputs: false,
    async doGenerate(call) {
      const options = readImageOptions(call.providerOptions["likeness"]);
      const { params, warnings } = toParams(call, options);
      const timestamp = new Date();
      const { abortSignal: signal } = call;
      const requestOptions = {
        headers: definedHeaders(call.headers),
        ...(signal && { signal }),
        ...(options.deadline !== undefined && { deadline: options.deadline }),
      };
      try {
        const client = getClient();
        const { avatar } = await client.avatars.generateAndWait(params, {
          ...requestOptions,
          cancelOn: "abort",
        });
        const images = await Promise.all(
          avatar.images.map((image) => client.assets.bytes(image, signal ? { signal } : {})),
        );
        return {
          images,
          warnings: [...warnings, ...avatar.warnings.map(({ message }) => other(message))],
          providerMetadata: { likeness: { images: describeImages(avatar) } },
          response: { timestamp, modelId, headers: undefined },
        };
      } catch (error) {
        throw toProviderError(error, params, signal);
      }
    },
  };
}

function toParams(
  call: ImageModelV4CallOptions,
  options: LikenessImageOptions,
): { params: GenerateParams; warnings: SharedV4Warning[] } {
  const { format = "png", background, animate, deadline: _, brief, code, ...description } = options;
  const { prompt = "", seed, n, files = [], mask } = call;
  const { output, warnings } = readShape(call);
  if (mask) {
    warnings.push({ type: "unsupported", feature: "mask", details: "Say in the prompt what to change." });
  }
  const params = {
    ...description,
    output: { ...output, format, count: n, ...(background && { background }), ...(animate && { animate }) },
    ...(seed !== undefined && { seed }),
    ...(files.length > 0 && { referenceImages: files.map(toReference) }),
  };
  if (brief)
    return {
      params: { ...params, brief, ...(prompt !== "" && { prompt }), ...(code && { code }) },
      warnings,
    };
  if (code) return { params: { ...params, code, ...(prompt !== "" && { prompt }) }, warnings };
  return { params: { ...params, prompt }, warnings };
}

/** The nearest shape of the API. The size has priority over the aspect ratio. */
function readShape({ size, aspectRatio }: Pick<ImageModelV4CallOptions, "size" | "aspectRatio">) {
  const warnings: SharedV4Warning[] = [];
  const [width = 0, height = 0] = (size?.split("x") ?? aspectRatio?.split(":") ?? []).map(Number);
  if (!(width > 0 && height > 0)) return { output: {}, warnings };
  const nearest = nearestAspectRatio(width, height);
  if (!nearest.isExact) {
    const details = `The pictures have ${nearest.aspectRatio}, the nearest aspect ratio.`;
    warnings.push({ type: "unsupported", feature: size ? "size" : "aspectRatio", details });
  }
  const longer = size ? { size: Math.max(width, height) } : {};
  return { output: { aspectRatio: nearest.aspectRatio, ...longer }, warnings };
}

/** Files at URLs are fetched when they are sent. */
function toReference(file: ImageModelV4File) {
  if (file.type === "file") return typeof file.data === "string" ? file.data : new Uint8Array(file.data);
  const { url } = file;
  return async () => {
    const response = await fetch(url);
    if (!response.ok)
      throw new TypeError(`The image ${url} could not be fetched: status ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

function describeImages({ images, drawingVersion, license }: GeneratedAvatar): JSONArray {
  return images.map(({ seed, code, alt, width, height, url }) => ({
    seed,
    code,
    alt: alt ?? null,
    width,
    height,
    url,
    drawingVersion,
    license,
  }));
}

function definedHeaders(headers: ImageModelV4CallOptions["headers"] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined),
  );
}

function other(message: string): SharedV4Warning {
  return { type: "other", message };
}
