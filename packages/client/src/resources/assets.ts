import { type LikenessPromise, likenessPromise, type WithResponse } from "../core/answer.ts";
import type { Core } from "../core/core.ts";
import type { RequestOptions } from "../core/options.ts";
import { send } from "../core/send.ts";

/** The address of a picture, or anything that carries one: an image, a completed job's avatar, a saved avatar. */
export type AssetLike = string | { readonly url: string } | { readonly imageUrl: string };

export interface Assets {
  /** The whole picture. The timeout covers its last byte, and a broken download is tried again. */
  bytes(asset: AssetLike, options?: RequestOptions): LikenessPromise<Uint8Array<ArrayBuffer>>;
  /** The picture as it arrives. The timeout ends with the headers; the signal also ends the body. */
  response(asset: AssetLike, options?: RequestOptions): LikenessPromise<Response>;
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
  };
}

/** The API key and the client's headers go to the API, and to no other origin that a picture may be kept at. */
async function fetchAsset<T>(
  core: Core,
  asset: AssetLike,
  options: RequestOptions,
  read: (response: Response) => Promise<T>,
): Promise<WithResponse<T>> {
  const address = typeof asset === "string" ? asset : "url" in asset ? asset.url : asset.imageUrl;
  const url = new URL(address, `${core.baseUrl}/`).href;
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

function abortable(response: Response, signal: AbortSignal | undefined): Response {
  if (!signal || !response.body) return response;
  return new Response(response.body.pipeThrough(new TransformStream(), { signal }), response);
}
