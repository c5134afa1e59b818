import type { Core } from "../../../core/core.ts";
import type { LikenessPromise } from "../../../core/likeness-promise.ts";
import type { RequestOptions } from "../../../core/options.ts";
import type { ListParams, Pages } from "../../../core/pages.ts";
import type { CreateKeyRequest, Key } from "../../../generated/v1/types.gen.ts";
import { apiOf } from "../api.ts";
import { decodeObject } from "../decode-resource.ts";

export interface KeyListParams extends ListParams {
  /** Another account than the client's own; for the operator. */
  readonly accountId?: string | undefined;
}

export interface Keys {
  /** The result has `apiKey`, which is shown only here. */
  create(params?: CreateKeyRequest, options?: RequestOptions): LikenessPromise<Key>;
  /** Newest first, including revoked keys. */
  list(params?: KeyListParams, options?: RequestOptions): Pages<Key>;
  /** Takes effect immediately. `accountId` is for the operator. */
  revoke(id: string, params?: { accountId?: string }, options?: RequestOptions): LikenessPromise<Key>;
}

const decodeKey = decodeObject<Key>("api_key");

export function keys(core: Core): Keys {
  const api = apiOf(core);
  return {
    create: (params = {}, options) => api.request("POST", "/keys", decodeKey, options, { params }),
    list: (params, options) => api.list("/keys", decodeKey, params, options),
    revoke: (id, { accountId } = {}, options) =>
      api.request("DELETE", ["keys", id], decodeKey, options, { query: { account_id: accountId } }),
  };
}
