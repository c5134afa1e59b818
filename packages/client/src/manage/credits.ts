import type { LikenessPromise } from "../core/answer.ts";
import { callApi } from "../core/call-api.ts";
import type { Core } from "../core/core.ts";
import type { RequestOptions } from "../core/options.ts";
import { asQuery, type ListParams, listPages, type Pages } from "../core/pages.ts";
import type { CreditEntry, Credits } from "../generated/v1/types.gen.ts";
import { ofObject } from "./of-object.ts";

export interface CreditLedger {
  /** What the account has. `available` is null where credits are not counted. */
  get(options?: RequestOptions): LikenessPromise<Credits>;
  /** The ledger, newest first. */
  entries(params?: ListParams, options?: RequestOptions): Pages<CreditEntry>;
}

export const parseEntry = ofObject<CreditEntry>("credit_entry");

export function credits(core: Core): CreditLedger {
  return {
    get: (options) =>
      callApi(core, { method: "GET", path: "/credits", parse: ofObject<Credits>("credits"), options }),
    entries: (params = {}, options = {}) =>
      listPages(core, "/credits/entries", asQuery(params), parseEntry, options),
  };
}
