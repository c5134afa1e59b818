import type { LikenessPromise } from "../core/answer.ts";
import { callApi } from "../core/call-api.ts";
import type { Core } from "../core/core.ts";
import type { RequestOptions } from "../core/options.ts";
import { asQuery, type ListParams, listPages, type Pages } from "../core/pages.ts";
import type {
  Account,
  CreateAccountRequest,
  CreditEntry,
  Deletion,
  GrantCreditsRequest,
  UpdateAccountRequest,
} from "../generated/v1/types.gen.ts";
import { parseDeletion } from "../resources/parse-deletion.ts";
import { parseEntry } from "./credits.ts";
import { ofObject } from "./of-object.ts";

/** All but `current` is for the operator of a server; others are refused with 403 or 404. */
export interface Accounts {
  /** The account that the client's key belongs to. */
  current(options?: RequestOptions): LikenessPromise<Account>;
  /** The answer carries the first `apiKey`, which is shown here and never again. */
  create(params: CreateAccountRequest, options?: RequestOptions): LikenessPromise<Account>;
  /** Newest first. */
  list(params?: ListParams, options?: RequestOptions): Pages<Account>;
  get(id: string, options?: RequestOptions): LikenessPromise<Account>;
  update(id: string, params: UpdateAccountRequest, options?: RequestOptions): LikenessPromise<Account>;
  /**
   * Deletes the account with everything that belongs to it, for good: only its id and its ledger remain. The answer
   * counts what was removed.
   */
  delete(id: string, options?: RequestOptions): LikenessPromise<Deletion>;
  /** Gives the account credits; one whose credits were not counted is metered from then on. */
  grant(id: string, params: GrantCreditsRequest, options?: RequestOptions): LikenessPromise<CreditEntry>;
}

const parseAccount = ofObject<Account>("account");

export function accounts(core: Core): Accounts {
  const at = (id: string, ...more: readonly string[]) => ["accounts", id, ...more];
  return {
    current: (options) => callApi(core, { method: "GET", path: "/account", parse: parseAccount, options }),
    create: (params, options) =>
      callApi(core, {
        method: "POST",
        path: "/accounts",
        params,
        parse: parseAccount,
        options,
      }),
    list: (params = {}, options = {}) => listPages(core, "/accounts", asQuery(params), parseAccount, options),
    get: (id, options) => callApi(core, { method: "GET", path: at(id), parse: parseAccount, options }),
    update: (id, params, options) =>
      callApi(core, {
        method: "PATCH",
        path: at(id),
        params,
        parse: parseAccount,
        options,
      }),
    delete: (id, options) => callApi(core, { method: "DELETE", path: at(id), parse: parseDeletion, options }),
    grant: (id, params, options) =>
      callApi(core, {
        method: "POST",
        path: at(id, "credits"),
        params,
        parse: parseEntry,
        options,
      }),
  };
}
