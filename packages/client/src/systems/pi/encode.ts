import type { Method, Query, RequestSpec } from "../../core/request-spec.ts";
import { LikenessConfigError } from "../../errors/errors.ts";
import type { CreateWebhookRequest } from "../../generated/v1/types.gen.ts";
import type { Decode, GenerateFields } from "../driver.ts";
import { member, readJson } from "../entities.ts";
import { typedDataUrl } from "../image-text.ts";
import type { EncodedImages } from "../request-content.ts";

/** A request whose body is JSON. `decode` gets the `data` of the envelope. */
export function request<T>(
  method: Method,
  path: readonly string[],
  decode: Decode<T>,
  json?: object,
  query?: Query,
): RequestSpec<T> {
  // What is undefined is left out of JSON.
  const search = query ? `?${new URLSearchParams(JSON.parse(JSON.stringify(query)))}` : "";
  return {
    method,
    url: `/api/v1/${path.map(encodeURIComponent).join("/")}${search}`,
    headers: { accept: "application/json", ...(json && { "content-type": "application/json" }) },
    body: json && JSON.stringify(json),
    target: "api",
    read: async (response, rewriteAssetUrls) =>
      decode(member(readJson(await rewriteAssetUrls(await response.text())), "data")),
  };
}

export function encodeGeneration(fields: GenerateFields, images: EncodedImages | undefined): object {
  const { prompt, hints, output, clientReferenceId, metadata } = fields;
  return {
    prompt,
    hints: hints && snakeNames(hints),
    output: output && {
      aspect_ratio: output.aspectRatio,
      resolution: output.resolution,
      thinking_intensity: output.thinkingIntensity,
    },
    client_reference_id: clientReferenceId,
    metadata,
    // Pi takes base64 without a type as a PNG.
    reference_images: images?.images.map((image) =>
      typedDataUrl("pi", typeof image === "string" ? image : ""),
    ),
  };
}

function snakeNames(hints: object): object {
  return Object.fromEntries(
    Object.entries(hints).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}

export function encodeWebhook({ endpointUrl, secret }: CreateWebhookRequest): object {
  if (secret !== undefined) return { endpoint_url: endpointUrl, secret };
  throw new LikenessConfigError("pi needs a secret of 8 to 500 characters");
}
