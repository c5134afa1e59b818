import type { Core } from "../../../core/core.ts";
import type { LikenessPromise } from "../../../core/likeness-promise.ts";
import type { RequestOptions } from "../../../core/options.ts";
import type { ListParams, Pages } from "../../../core/pages.ts";
import type {
  Account,
  CreateAccountRequest,
  CreditEntry,
  Deletion,
  GrantCreditsRequest,
  UpdateAccountRequest,
} from "../../../generated/v1/types.gen.ts";
import { apiOf } from "../api.ts";
import { decodeDeletion, decodeObject } from "../decode-resource.ts";

/** All methods but `current` are for the operator of a server; other callers get 403 or 404. */
export interface Accounts {
  /** The account of the client's API key. */
  current(options?: RequestOptions): LikenessPromise<Account>;
  /** The result has the first `apiKey`, which is shown only here. */
  create(params: CreateAccountRequest, options?: RequestOptions): LikenessPromise<Account>;
  /** Newest first. */
  list(params?: ListParams, options?: RequestOptions): Pages<Account>;
  get(id: string, options?: RequestOptions): LikenessPromise<Account>;
  update(id: string, params: UpdateAccountRequest, options?: RequestOptions): LikenessPromise<Account>;
  /**
   * Deletes the account permanently with everything in it; only its id and its ledger remain. The result counts what was
   * removed.
   */
  delete(id: string, options?: RequestOptions): LikenessPromise<Deletion>;
  /** Grants credits. An account whose credits were not counted is metered from then on. */
  grant(id: string, params: GrantCreditsRequest, options?: RequestOptions): LikenessPromise<CreditEntry>;
}

const decodeAccount = decodeObject<Account>("account");
const decodeCreditEntry = decodeObject<CreditEntry>("credit_entry");

export function accounts(core: Core): Accounts {
  const api = apiOf(core);
  return {
    current: (options) => api.request("GET", "/account", decodeAccount, options),
    create: (params, options) => api.request("POST", "/accounts", decodeAccount, options, { params }),
    list: (params, options) => api.list("/accounts", decodeAccount, params, options),
    get: (id, options) => api.request("GET", ["accounts", id], decodeAccount, options),
    update: (id, params, options) =>
      api.request("PATCH", ["accounts", id], decodeAccount, options, { params }),
    delete: (id, options) => api.request("DELETE", ["accounts", id], decodeDeletion, options),
    grant: (id, params, options) =>
      api.request("POST", ["accounts", id, "credits"], decodeCreditEntry, options, { params }),
  };
}
