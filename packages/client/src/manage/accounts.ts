import { request } from "../core/call.ts";
import type { Core } from "../core/core.ts";
import type { LikenessPromise } from "../core/likeness-promise.ts";
import { listPages } from "../core/list-pages.ts";
import type { RequestOptions } from "../core/options.ts";
import type { ListParams, Pages } from "../core/pages.ts";
import type {
  Account,
  CreateAccountRequest,
  CreditEntry,
  Deletion,
  GrantCreditsRequest,
  UpdateAccountRequest,
} from "../generated/v1/types.gen.ts";
import type { ManagementDriver } from "../systems/management-driver.ts";

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

export function accounts(core: Core, driver: ManagementDriver): Accounts {
  return {
    current: (options) => request(core, () => driver.currentAccount(), options),
    create: (params, options) => request(core, () => driver.createAccount(params), options),
    list: (params, options) => listPages(core, (_, query) => driver.listAccounts(query), params, options),
    get: (id, options) => request(core, () => driver.getAccount(id), options),
    update: (id, params, options) => request(core, () => driver.updateAccount(id, params), options),
    delete: (id, options) => request(core, () => driver.deleteAccount(id), options),
    grant: (id, params, options) => request(core, () => driver.grantCredits(id, params), options),
  };
}
