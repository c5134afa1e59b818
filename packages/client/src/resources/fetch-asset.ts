import { describeType } from "../core/check-arguments.ts";
import type { CallContext } from "../core/context.ts";
import { fieldsOf, isFields } from "../core/guards.ts";
import type { WithResponse } from "../core/likeness-promise.ts";
import { isNodeLike } from "../core/runtime.ts";
import { sendRequest } from "../core/send-request.ts";
import { LikenessConfigError } from "../errors/errors.ts";
import type { SavedAsset } from "../node/save-asset.ts";

/** The URL of an image, or an object that has one: an image, the avatar of a completed job, a saved avatar. */
export type AssetLike = string | URL | { readonly url: string } | { readonly imageUrl: string };

export function downloadAsset(
  context: CallContext,
  asset: AssetLike,
): Promise<WithResponse<Uint8Array<ArrayBuffer>>> {
  return fetchAsset(context, asset, async (response) => new Uint8Array(await response.arrayBuffer()));
}

export function openAsset(context: CallContext, asset: AssetLike): Promise<WithResponse<Response>> {
  const { signal } = context.options;
  return fetchAsset(context, asset, async (response) => {
    if (!signal || !response.body?.pipeThrough) return response;
    return new Response(response.body.pipeThrough(new TransformStream(), { signal }), response);
  });
}

export async function saveAsset(
  context: CallContext,
  asset: AssetLike,
  path: string | URL,
): Promise<WithResponse<SavedAsset>> {
  if (!isNodeLike()) {
    throw new LikenessConfigError("files are not supported here: use assets.bytes or assets.response");
  }
  const { saveTo } = await import("../node/node-only.ts");
  return fetchAsset(context, asset, saveTo(path));
}

async function fetchAsset<T>(
  context: CallContext,
  asset: AssetLike,
  read: (response: Response) => Promise<T>,
): Promise<WithResponse<T>> {
  const url = new URL(urlOf(context, asset), `${context.core.baseUrl}/`).href;
  return sendRequest(context, { method: "GET", url: inProcessUrl(context, url), target: "asset", read });
}

/** The URL at which the engine in this process has an image of its public URL, where perhaps nothing listens. */
function inProcessUrl({ core, driver }: CallContext, url: string): string {
  const publicUrl = core.options.engine?.publicUrl;
  const assetPath = driver.assetPath?.("");
  if (publicUrl === undefined || assetPath === undefined || !url.startsWith(`${publicUrl}/`)) return url;
  const path = url.indexOf(assetPath, publicUrl.length);
  return path < 0 ? url : core.baseUrl + url.slice(path);
}

function urlOf({ core, driver }: CallContext, asset: unknown): string {
  if (typeof asset === "string" && asset !== "") return asset;
  const { href, url, imageUrl, images, id } = fieldsOf(asset);
  for (const candidate of [url, imageUrl, href]) {
    if (typeof candidate === "string" && candidate !== "") return candidate;
  }
  // An image of an engine in this process may have no URL, but it has an id.
  const imageId = Array.isArray(images) ? fieldsOf(images[0])["id"] : url === "" ? id : undefined;
  const path = typeof imageId === "string" && driver.assetPath?.(imageId);
  if (path) return core.baseUrl + path;
  const hint = isFields(asset) && "id" in asset ? "; wait for the job and pass its avatar" : "";
  throw new LikenessConfigError(
    `expected the URL of an image, or an image or avatar that has one, not ${describeType(asset)}${hint}`,
  );
}
