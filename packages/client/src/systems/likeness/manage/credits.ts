import type { Core } from "../../../core/core.ts";
import type { LikenessPromise } from "../../../core/likeness-promise.ts";
import type { RequestOptions } from "../../../core/options.ts";
import type { ListParams, Pages } from "../../../core/pages.ts";
import type { CreditEntry, Credits } from "../../../generated/v1/types.gen.ts";
import { apiOf } from "../api.ts";
import { decodeObject } from "../decode-resource.ts";

export interface CreditLedger {
  /** The account's balance. `available` is null where credits are not counted. */
  get(options?: RequestOptions): LikenessPromise<Credits>;
  /** The ledger, newest first. */
  entries(params?: ListParams, options?: RequestOptions): Pages<CreditEntry>;
}

const decodeCredits = decodeObject<Credits>("credits");
const decodeCreditEntry = decodeObject<CreditEntry>("credit_entry");

export function credits(core: Core): CreditLedger {
  const api = apiOf(core);
  return {
    get: (options) => api.request("GET", "/credits", decodeCredits, options),
    entries: (params, options) => api.list("/credits/entries", decodeCreditEntry, params, options),
  };
}
