import { type LikenessPromise, likenessPromise, type WithResponse } from "../core/answer.ts";
import { kindOf } from "../core/check-arguments.ts";
import type { Core } from "../core/core.ts";
import { fieldsOf, isFields } from "../core/guards.ts";
import type { RequestOptions } from "../core/options.ts";
import { isNodeLike } from "../core/runtime.ts";
import { send } from "../core/send.ts";
import { LikenessConfigError } from "../errors/errors.ts";
import type { SavedAsset } from "../node/save-asset.ts";

/** The address of a picture, or anything that carries one: an image, a completed job's avatar, a saved avatar. */
export type AssetLike = string | URL | { readonly url: string } | { readonly imageUrl: string };

export interface Assets {
  /** The whole picture. The timeout covers its last byte, and a broken download is tried again. */
  bytes(asset: AssetLike, options?: RequestOptions): LikenessPromise<Uint8Array<ArrayBuffer>>;
  /** The picture as it arrives. The timeout ends with the headers; the signal also ends the body. */
  response(asset: AssetLike, options?: RequestOptions): LikenessPromise<Response>;
  /**
   * Writes the picture to a file, which is there as a whole or not at all; one that was there is replaced. The folder
   * has to exist. Only where there are files: in a page or worker it rejects with LikenessConfigError.
   */
  save(asset: AssetLike, path: string | URL, options?: RequestOptions): LikenessPromise<SavedAsset>;
}

export function assets(core: Core): Assets {
  return {
    bytes(asset, options = {}) {
      const read = async (response: Response) => new Uint8Array(await response.arrayBuffer());
      return likenessPromise(fetchAsset(core, asset, options, read));
    },
    response(asset, options = {}) {
      const read = async (response: Response) => abortable(response, options.signal);
      return likenessPromise(fetchAsset(core, asset, options, read));
    },
    save: (asset, path, options = {}) => likenessPromise(save(core, asset, path, options)),
  };
}

async function save(
  core: Core,
  asset: AssetLike,
  path: string | URL,
  options: RequestOptions,
): Promise<WithResponse<SavedAsset>> {
  if (!isNodeLike()) {
    throw new LikenessConfigError(
      "assets.save writes a file, which pages and workers cannot: use assets.bytes or assets.response",
    );
  }
  const { saveTo } = await import("../node/on-node.ts");
  return fetchAsset(core, asset, options, saveTo(path));
}

/** The API key and the client's headers go to the API, and to no other origin that a picture may be kept at. */
async function fetchAsset<T>(
  core: Core,
  asset: AssetLike,
  options: RequestOptions,
  read: (response: Response) => Promise<T>,
): Promise<WithResponse<T>> {
  const url = new URL(addressOf(asset), `${core.baseUrl}/`).href;
  const authorized = url.startsWith(`${core.baseUrl}/`);
  return send(core, {
    method: "GET",
    url,
    headers: authorized ? core.headers : {},
    authorized,
    target: "asset",
    options,
    read,
  });
}

function addressOf(asset: unknown): string {
  if (typeof asset === "string" && asset !== "") return asset;
  const { href, url, imageUrl, images, id } = fieldsOf(asset);
  for (const address of [url, imageUrl, href]) {
    if (typeof address === "string" && address !== "") return address;
  }
  // A picture of an engine in this process may be without an address, but not without an id.
  const own = Array.isArray(images) ? fieldsOf(images[0])["id"] : url === "" ? id : undefined;
  if (typeof own === "string") return `api/v1/assets/${encodeURIComponent(own)}`;
  const hint = isFields(asset) && "id" in asset ? "; wait for the job and pass its avatar" : "";
  throw new LikenessConfigError(
    `give the address of a picture, an image or an avatar, not ${kindOf(asset)} without one${hint}`,
  );
}

function abortable(response: Response, signal: AbortSignal | undefined): Response {
  if (!signal || !response.body?.pipeThrough) return response;
  return new Response(response.body.pipeThrough(new TransformStream(), { signal }), response);
}
