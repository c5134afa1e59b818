import { call } from "../../core/call.ts";
import type { Core } from "../../core/core.ts";
import type { LikenessPromise } from "../../core/likeness-promise.ts";
import type { RequestOptions } from "../../core/options.ts";
import type { FaceSet } from "../../generated/v1/types.gen.ts";
import type { SetParams } from "./draw-params.ts";

/** Faces of which no two look alike. */
export interface Sets {
  /**
   * Chooses a face for each of up to 500 names, or a number of faces, with a URL for pages. The same request has the same
   * faces, and a longer list begins with them.
   */
  create(params: SetParams, options?: RequestOptions): LikenessPromise<FaceSet>;
}

export function sets(core: Core): Sets {
  return {
    create: (params, options) => call(core, options, ({ createSet }, context) => createSet(context, params)),
  };
}
