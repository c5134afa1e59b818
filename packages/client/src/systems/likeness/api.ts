import { request } from "../../core/call.ts";
import type { Core } from "../../core/core.ts";
import type { LikenessPromise } from "../../core/likeness-promise.ts";
import { listPages } from "../../core/list-pages.ts";
import type { RequestOptions } from "../../core/options.ts";
import type { Pages } from "../../core/pages.ts";
import type { Method } from "../../core/request-spec.ts";
import type { Content, Decode, Path } from "../driver.ts";
import type { ListQuery } from "../request-content.ts";
import { decodePage } from "./decode-resource.ts";

/** The Likeness API by method and path. The resources that no other system has are written with it. */
export interface Api {
  request<T>(
    method: Method,
    path: Path,
    decode: Decode<T>,
    options?: RequestOptions,
    content?: Content,
  ): LikenessPromise<T>;
  list<T extends { readonly id: string }>(
    path: Path,
    decodeItem: Decode<T>,
    params?: ListQuery,
    options?: RequestOptions,
  ): Pages<T>;
}

export function apiOf(core: Core): Api {
  return {
    request: (method, path, decode, options, content) =>
      request(core, (driver) => driver.request(method, path, decode, content), options),
    list(path, decodeItem, params, options) {
      const decode = decodePage(decodeItem);
      return listPages(
        core,
        (driver, query) => driver.request("GET", path, decode, { params: query }),
        params,
        options,
      );
    },
  };
}
