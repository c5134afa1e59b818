import type { Method, RequestSpec } from "../../core/request-spec.ts";
import { LikenessConfigError } from "../../errors/errors.ts";
import type { CreateTwinRequest, UpdateWebhookRequest } from "../../generated/v1/types.gen.ts";
import type { Decode, FromPhotoFields } from "../driver.ts";
import { readJson } from "../entities.ts";
import { imageUrl, typedDataUrl } from "../image-text.ts";
import type { EncodedImages } from "../request-content.ts";

/** A request whose body is JSON. */
export function request<T>(
  method: Method,
  path: readonly string[],
  decode: Decode<T>,
  json?: object,
): RequestSpec<T> {
  return {
    method,
    url: apiUrl(path),
    headers: { accept: "application/json", ...(json && { "content-type": "application/json" }) },
    // What is undefined is left out of JSON.
    body: json && JSON.stringify(json),
    target: "api",
    read: async (response, rewriteAssetUrls) =>
      decode(readJson(await rewriteAssetUrls(await response.text()))),
  };
}

export function apiUrl(path: readonly string[]): string {
  return `/v1/${path.map(encodeURIComponent).join("/")}`;
}

/** `image` is the one of the parameters, where it is not given by URL. The older edition has no `type`. */
export function encodeTwin(
  { datasetImage, ...fields }: CreateTwinRequest,
  image: EncodedImages | undefined,
): object {
  if (image) return { type: "IMAGE", ...fields, datasetImage: imageOf(image) };
  return datasetImage === undefined ? fields : { type: "IMAGE", ...fields, datasetImage };
}

export function encodePhoto({ label, metadata, webhookUrl }: FromPhotoFields, photo: EncodedImages): object {
  if (label === undefined) throw new LikenessConfigError("an avatar of argil has a name: pass label");
  return {
    type: "IMAGE",
    name: label,
    datasetImage: imageOf(photo),
    extras: metadata,
    callbackUrl: webhookUrl,
  };
}

function imageOf({ images: [image] }: EncodedImages): object {
  const text = typeof image === "string" ? image : "";
  return imageUrl(text) === undefined ? { base64: typedDataUrl("argil", text) } : { url: text };
}

/** Argil's names of our events. */
export const eventNames = {
  "twin.trained": "AVATAR_TRAINING_SUCCESS",
  "twin.failed": "AVATAR_TRAINING_FAILED",
} as const;

/** Without events all of avatars are sent; a change leaves them as they are. */
export function encodeWebhook({ endpointUrl, events }: UpdateWebhookRequest): object {
  return { callbackUrl: endpointUrl, events: events?.map((type) => names[type] ?? type) };
}

const names: Readonly<Record<string, string>> = eventNames;
