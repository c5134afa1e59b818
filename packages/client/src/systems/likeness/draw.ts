import { call } from "../../core/call.ts";
import type { Core } from "../../core/core.ts";
import type { LikenessPromise } from "../../core/likeness-promise.ts";
import type { RequestOptions } from "../../core/options.ts";
import type { DrawFormat, DrawUrl } from "../../generated/v1/types.gen.ts";
import type { DrawParams } from "./draw-params.ts";
import type { Drawings } from "./drawings.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Drawings without a job. The same parameters always give the same bytes. */
export interface Draw {
  /**
   * The URL of a drawing for pages, which needs no API key: signed and valid for about a week, or permanent if the server
   * allows public drawings. An engine in this process has URLs only with its option `publicUrl`. With `presence`, it is the
   * URL of a presence.
   */
  url(
    params: DrawParams & { format?: DrawFormat; presence?: boolean },
    options?: RequestOptions,
  ): LikenessPromise<DrawUrl>;
  svg(params: DrawParams, options?: RequestOptions): LikenessPromise<string>;
  png(params: DrawParams, options?: RequestOptions): LikenessPromise<Bytes>;
  webp(params: DrawParams, options?: RequestOptions): LikenessPromise<Bytes>;
  jpeg(params: DrawParams, options?: RequestOptions): LikenessPromise<Bytes>;
}

export function draw(core: Core): Draw {
  const as =
    <F extends keyof Drawings>(format: F) =>
    (params: DrawParams, options?: RequestOptions): LikenessPromise<Drawings[F]> =>
      call(core, options, ({ drawings }, context) => drawings[format](context, params));
  return { url: as("url"), svg: as("svg"), png: as("png"), webp: as("webp"), jpeg: as("jpeg") };
}
