import { call } from "../core/call.ts";
import type { Core } from "../core/core.ts";
import type { LikenessPromise } from "../core/likeness-promise.ts";
import type { RequestOptions } from "../core/options.ts";
import type { SavedAsset } from "../node/save-asset.ts";
import type { AssetLike } from "./fetch-asset.ts";

export interface Assets {
  /** The bytes of an image. The timeout covers the whole download, and a broken one is retried. */
  bytes(asset: AssetLike, options?: RequestOptions): LikenessPromise<Uint8Array<ArrayBuffer>>;
  /** The response as a stream. The timeout ends with the headers; the signal covers the body too. */
  response(asset: AssetLike, options?: RequestOptions): LikenessPromise<Response>;
  /**
   * Writes an image to a file, which is complete or not there at all; an existing file is replaced. The directory has to
   * exist. Not available in pages and workers, where it rejects with LikenessConfigError.
   */
  save(asset: AssetLike, path: string | URL, options?: RequestOptions): LikenessPromise<SavedAsset>;
}

export function assets(core: Core): Assets {
  return {
    bytes: (asset, options) =>
      call(core, options, ({ downloadAsset }, context) => downloadAsset(context, asset)),
    response: (asset, options) => call(core, options, ({ openAsset }, context) => openAsset(context, asset)),
    save: (asset, path, options) =>
      call(core, options, ({ saveAsset }, context) => saveAsset(context, asset, path)),
  };
}
