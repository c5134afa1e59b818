import { request } from "../core/call.ts";
import type { Core } from "../core/core.ts";
import type { LikenessPromise } from "../core/likeness-promise.ts";
import { listPages } from "../core/list-pages.ts";
import type { RequestOptions } from "../core/options.ts";
import type { ListParams, Pages } from "../core/pages.ts";
import type { CreateKeyRequest, Key } from "../generated/v1/types.gen.ts";
import type { ManagementDriver } from "../systems/management-driver.ts";

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

export function keys(core: Core, driver: ManagementDriver): Keys {
  return {
    create: (params = {}, options) => request(core, () => driver.createKey(params), options),
    list: (params, options) => listPages(core, (_, query) => driver.listKeys(query), params, options),
    revoke: (id, { accountId } = {}, options) =>
      request(core, () => driver.revokeKey(id, accountId), options),
  };
}
