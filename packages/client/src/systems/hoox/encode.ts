import type { RequestSpec } from "../../core/request-spec.ts";
import { LikenessConfigError } from "../../errors/errors.ts";
import { UnsupportedError } from "../../errors/unsupported-error.ts";
import type { ReferenceImage } from "../../uploads/reference-image.ts";
import type { Decode, GenerateFields } from "../driver.ts";
import { imageUrl } from "../image-text.ts";
import { jsonRequest, urlOf } from "../json-request.ts";
import type { LookFields } from "../resource-requests.ts";

/** A GET, or a POST of JSON. */
export function request<T>(path: readonly string[], decode: Decode<T>, json?: object): RequestSpec<T> {
  return jsonRequest(json ? "POST" : "GET", apiUrl(path), decode, json);
}

export function apiUrl(path: readonly string[]): string {
  return urlOf("/api/public/v1", path);
}

/** Where Hoox has no jobs: the id of one names the look that it makes. */
export function jobIdOf(avatarId: string, lookId: string): string {
  return `${avatarId}/${lookId}`;
}

/** @throws LikenessConfigError if the id is not that of a job of Hoox. */
export function parseJobId(id: string): { readonly avatarId: string; readonly lookId: string } {
  const [, avatarId, lookId] = /^([^/]+)\/([^/]+)$/.exec(id) ?? [];
  if (avatarId && lookId) return { avatarId, lookId };
  throw new LikenessConfigError(`${id} is no job: its id is like avtr_1/look_1`);
}

export type CreateFields = GenerateFields & { readonly label?: string };

// What is undefined is left out of JSON.

export function encodeGeneration({ prompt, label, elementImages, ...fields }: CreateFields): object {
  const elements = elementImages && hostedImages(elementImages, "elementImages");
  return { prompt, name: label, ...encodeShared(fields), elementImages: elements };
}

/** Elements are references too: both are images that Hoox adds to that of the look. */
export function encodeEdit(avatarId: string, { lookId, prompt, upscale, ...fields }: LookFields): object {
  if (!lookId || !prompt) throw new LikenessConfigError("an edit needs lookId and prompt");
  const images = [...(fields.referenceImages ?? []), ...(fields.elementImages ?? [])];
  return {
    avatar_id: avatarId,
    look_id: lookId,
    prompt,
    ...encodeShared(fields),
    images: hostedImages(images, "referenceImages"),
    upscale,
  };
}

function encodeShared(fields: Pick<LookFields, "style" | "place" | "output" | "webhookUrl">): object {
  const { style, place, webhookUrl, output: { aspectRatio, resolution } = {} } = fields;
  const format = aspectRatio && (aspectRatio === "16:9" ? "horizontal" : "vertical");
  return { style, place, format, resolution, webhook_url: webhookUrl };
}

export function hostedImages(images: readonly ReferenceImage[], name: string): readonly string[] {
  return images.map((image, index) => {
    const url = imageUrl(image);
    if (url !== undefined) return url;
    throw new UnsupportedError("hoox", `upload for ${name}[${index}]`, "pass the URL of the image");
  });
}
