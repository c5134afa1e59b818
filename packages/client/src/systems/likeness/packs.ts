import { call } from "../../core/call.ts";
import type { Core } from "../../core/core.ts";
import type { LikenessPromise } from "../../core/likeness-promise.ts";
import type { RequestOptions } from "../../core/options.ts";
import type { PackParams } from "./draw-params.ts";

/** Files of a face for sites and chats. */
export interface Packs {
  /**
   * A ZIP file with favicons, icons of 16 to 512 pixels, maskable and Apple touch icons, a card for links, eight emotions,
   * transparent stickers and a manifest. The same face gives the same bytes.
   */
  create(params: PackParams, options?: RequestOptions): LikenessPromise<Uint8Array<ArrayBuffer>>;
}

export function packs(core: Core): Packs {
  return {
    create: (params, options) => call(core, options, ({ pack }, context) => pack(context, params)),
  };
}
