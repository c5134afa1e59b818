import type { Method, RequestSpec } from "../../core/request-spec.ts";
import { LikenessConfigError } from "../../errors/errors.ts";
import { UnsupportedError } from "../../errors/unsupported-error.ts";
import type { ReferenceImage } from "../../uploads/reference-image.ts";
import type { Decode, GenerateFields } from "../driver.ts";
import { readJson } from "../entities.ts";
import type { LookFields } from "../resource-requests.ts";

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
    body: json && JSON.stringify(json),
    target: "api",
    read: async (response, rewriteAssetUrls) =>
      decode(readJson(await rewriteAssetUrls(await response.text()))),
  };
}

export function apiUrl(path: readonly string[]): string {
  return `/api/public/v1/${path.map(encodeURIComponent).join("/")}`;
}

/** Where Hoox has no jobs: the id of one names the look that it makes. */
export function jobIdOf(avatarId: string, lookId: string): string {
  return `${avatarId}/${lookId}`;
}

/** @throws LikenessConfigError if the id is not that of a job of Hoox. */
export function parseJobId(id: string): { readonly avatarId: string; readonly lookId: string } {
  const [avatarId = "", lookId = "", ...rest] = id.split("/");
  if (avatarId !== "" && lookId !== "" && rest.length === 0) return { avatarId, lookId };
  throw new LikenessConfigError(`a job of hoox has an id like avtr_1/look_1, not ${JSON.stringify(id)}`);
}

type AvatarFields = GenerateFields & { readonly label?: string };

// What is undefined is left out of JSON.

export function encodeGeneration({ prompt, label, elementImages, ...fields }: AvatarFields): object {
  const elements = elementImages?.map((image, index) => hosted(image, `elementImages[${index}]`));
  return { prompt, name: label, ...encodeShared(fields), elementImages: elements };
}

/** Elements are references too: both are images that Hoox adds to that of the look. */
export function encodeEdit(avatarId: string, { lookId, prompt, upscale, ...fields }: LookFields): object {
  if (!lookId || !prompt)
    throw new LikenessConfigError("hoox edits one look by a prompt: pass lookId and prompt");
  const images = [...(fields.referenceImages ?? []), ...(fields.elementImages ?? [])];
  return {
    avatar_id: avatarId,
    look_id: lookId,
    prompt,
    ...encodeShared(fields),
    images: images.length > 0 ? hostedImages(images) : undefined,
    upscale,
  };
}

function encodeShared(fields: Pick<LookFields, "style" | "place" | "output" | "webhookUrl">): object {
  const { style, place, webhookUrl, output: { aspectRatio, resolution } = {} } = fields;
  const format = aspectRatio && (aspectRatio === "16:9" ? "horizontal" : "vertical");
  return { style, place, format, resolution, webhook_url: webhookUrl };
}

/** The URL of an image on the web; undefined for any other image. */
export function imageUrl(image: ReferenceImage): string | undefined {
  const text = typeof image === "string" || image instanceof URL ? String(image) : "";
  return /^https?:/.test(text) ? text : undefined;
}

export function hostedImages(images: readonly string[], name = "referenceImages"): readonly string[] {
  return images.map((image, index) => hosted(image, `${name}[${index}]`));
}

function hosted(image: ReferenceImage, name: string): string {
  const url = imageUrl(image);
  if (url !== undefined) return url;
  throw new UnsupportedError("hoox", `upload for ${name}`, "host the image, and pass its https URL");
}
