import type { Method, RequestSpec } from "../../core/request-spec.ts";
import { LikenessConfigError } from "../../errors/errors.ts";
import { formBody } from "../../uploads/form-body.ts";
import { readJson } from "../entities.ts";
import type { EncodedImages } from "../request-content.ts";

/** Reads the JSON of a response. `urlOf` makes the URL of a path. */
export type DecodeAt<T> = (data: unknown, urlOf: (path: string) => string) => T | undefined;

/** `path` is below `/agents`. */
export function request<T>(
  method: Method,
  path: readonly string[],
  decode: DecodeAt<T>,
  json?: object,
): RequestSpec<T> {
  return {
    method,
    url: apiPath(...path),
    ...(json && { headers: { "content-type": "application/json" }, body: JSON.stringify(json) }),
    target: "api",
    read: async (response, _, baseUrl) =>
      decode(readJson(await response.text()), (urlPath) => baseUrl + urlPath),
  };
}

/** Waits for the picture, which takes Trinity up to two and a half minutes. */
export function generation<T>(
  agent: string,
  { prompt }: { readonly prompt?: string | undefined },
  images: EncodedImages | undefined,
  decode: DecodeAt<T>,
): RequestSpec<T> {
  const json = prompt === undefined ? {} : { identity_prompt: prompt };
  const path = [agent, "avatar", "generate"];
  const spec = images?.images.length
    ? { ...request("POST", path, decode), body: imageForm(json, images) }
    : request("POST", path, decode, json);
  return { ...spec, timeout: generationTimeout };
}

export const generationTimeout = 180_000;

/**
 * Always a form: a Trinity that takes no reference images rejects it, while a field of JSON that it does not know would be
 * dropped silently.
 */
function imageForm(json: Readonly<Record<string, unknown>>, { images }: EncodedImages) {
  const prepared = images.map((image) => (typeof image === "string" ? { text: image } : image));
  return formBody(json, "reference_image", prepared);
}

export function bytesOf(...path: readonly string[]): RequestSpec<Uint8Array<ArrayBuffer>> {
  const read = async (response: Response) => new Uint8Array(await response.arrayBuffer());
  return { method: "GET", url: apiPath(...path), target: "api", read };
}

export function apiPath(...path: readonly string[]): string {
  return `/api/agents${path.map((part) => `/${encodeURIComponent(part)}`).join("")}`;
}

/** Where Trinity has no jobs: the id of one names the agent, and when its picture was made. */
export function jobIdOf(agent: string, updatedAt: string): string {
  return `${agent}@${updatedAt}`;
}

/** @throws LikenessConfigError if the id is not that of a job of Trinity. */
export function agentOfJob(id: string): string {
  const [agent = "", updatedAt] = id.split("@");
  if (updatedAt) return agent;
  throw new LikenessConfigError(`trinity has jobs like ada@2026-03-07, not ${id}`);
}
