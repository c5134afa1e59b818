import type { LikenessPromise } from "../core/answer.ts";
import { callApi } from "../core/call-api.ts";
import type { Core } from "../core/core.ts";
import type { RequestOptions } from "../core/options.ts";
import { type ListParams, listPages, type Pages } from "../core/pages.ts";
import type { CreateKeyRequest, Key } from "../generated/v1/types.gen.ts";
import { ofObject } from "./of-object.ts";

export interface KeyListParams extends ListParams {
  /** For the operator, another account than one's own. */
  readonly accountId?: string | undefined;
}

export interface Keys {
  /** The answer carries `apiKey`, which is shown here and never again. */
  create(params?: CreateKeyRequest, options?: RequestOptions): LikenessPromise<Key>;
  /** Newest first; revoked ones too. */
  list(params?: KeyListParams, options?: RequestOptions): Pages<Key>;
  /** Stops working at once. `accountId` is for the operator. */
  revoke(id: string, params?: { accountId?: string }, options?: RequestOptions): LikenessPromise<Key>;
}

const parseKey = ofObject<Key>("api_key");

export function keys(core: Core): Keys {
  return {
    create: (params = {}, options) =>
      callApi(core, { method: "POST", path: "/keys", params, parse: parseKey, options }),
    list: ({ accountId, ...params } = {}, options = {}) =>
      listPages(core, "/keys", { ...params, account_id: accountId }, parseKey, options),
    revoke: (id, { accountId } = {}, options) =>
      callApi(core, {
        method: "DELETE",
        path: ["keys", id],
        query: { account_id: accountId },
        parse: parseKey,
        options,
      }),
  };
}
