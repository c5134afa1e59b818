import { call } from "../../core/call.ts";
import type { Core } from "../../core/core.ts";
import type { LikenessPromise } from "../../core/likeness-promise.ts";
import type { RequestOptions } from "../../core/options.ts";
import type { PresenceAtlas } from "../../generated/v1/types.gen.ts";
import type { PresenceParams } from "./draw-params.ts";
import type { Presences } from "./drawings.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A face idle, listening, thinking, speaking and in the eight emotions. The same face gives the same bytes. */
export interface Presence {
  /** One SVG with all states. The attribute `data-state` of its root, or the fragment of its URL, chooses one. */
  svg(params: PresenceParams, options?: RequestOptions): LikenessPromise<string>;
  /** An atlas: all states and the mouths of speech as square frames in one image. */
  png(params: PresenceParams, options?: RequestOptions): LikenessPromise<Bytes>;
  webp(params: PresenceParams, options?: RequestOptions): LikenessPromise<Bytes>;
  /** Where each frame of the atlas of the same `size` is, for PixiJS, Phaser and other engines. */
  data(params: PresenceParams, options?: RequestOptions): LikenessPromise<PresenceAtlas>;
}

export function presence(core: Core): Presence {
  const as =
    <F extends keyof Presences>(format: F) =>
    (params: PresenceParams, options?: RequestOptions): LikenessPromise<Presences[F]> =>
      call(core, options, ({ presences }, context) => presences[format](context, params));
  return { svg: as("svg"), png: as("png"), webp: as("webp"), data: as("data") };
}
