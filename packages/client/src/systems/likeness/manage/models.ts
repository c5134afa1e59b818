import type { Core } from "../../../core/core.ts";
import type { LikenessPromise } from "../../../core/likeness-promise.ts";
import type { RequestOptions } from "../../../core/options.ts";
import type { ImageModels } from "../../../generated/v1/types.gen.ts";
import { apiOf } from "../api.ts";
import { decodeObject } from "../decode-resource.ts";

/** The image models of a server, for its operator. */
export interface Models {
  /**
   * The models that the server uses, then an example of each provider that it could use, with what is missing for each. Nothing is
   * sent to a provider.
   */
  list(options?: RequestOptions): LikenessPromise<ImageModels>;
}

export function models(core: Core): Models {
  const api = apiOf(core);
  return {
    list: (options) => api.request("GET", "/models", decodeObject<ImageModels>("image_models"), options),
  };
}
