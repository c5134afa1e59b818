import { request } from "../core/call.ts";
import type { Core } from "../core/core.ts";
import type { LikenessPromise } from "../core/likeness-promise.ts";
import { listPages } from "../core/list-pages.ts";
import type { RequestOptions } from "../core/options.ts";
import type { ListParams, Pages } from "../core/pages.ts";
import type { CreditEntry, Credits } from "../generated/v1/types.gen.ts";
import type { ManagementDriver } from "../systems/management-driver.ts";

export interface CreditLedger {
  /** The account's balance. `available` is null where credits are not counted. */
  get(options?: RequestOptions): LikenessPromise<Credits>;
  /** The ledger, newest first. */
  entries(params?: ListParams, options?: RequestOptions): Pages<CreditEntry>;
}

export function credits(core: Core, driver: ManagementDriver): CreditLedger {
  return {
    get: (options) => request(core, () => driver.getCredits(), options),
    entries: (params, options) =>
      listPages(core, (_, query) => driver.listCreditEntries(query), params, options),
  };
}
