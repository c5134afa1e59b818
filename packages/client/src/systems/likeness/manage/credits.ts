import { request } from "../../../core/call.ts";
import type { Core } from "../../../core/core.ts";
import type { LikenessPromise } from "../../../core/likeness-promise.ts";
import { listPages } from "../../../core/list-pages.ts";
import type { RequestOptions } from "../../../core/options.ts";
import type { ListParams, Pages } from "../../../core/pages.ts";
import type { CreditEntry, Credits } from "../../../generated/v1/types.gen.ts";
import type { Capabilities } from "../../capabilities.ts";
import type { Driver } from "../../driver.ts";
import type { CreditRequests } from "../../resource-requests.ts";
import type { Methods } from "../../support.ts";
import type { LikenessCapabilities } from "../capabilities.ts";
import { decodeObject, decodePage } from "../decode-resource.ts";
import { request as apiRequest } from "../encode.ts";

/** The methods of a client of the Likeness API. */
export type CreditLedger = CreditLedgerOf<LikenessCapabilities>;

/** The methods that the system has. */
export type CreditLedgerOf<C extends Capabilities> = Methods<
  WholeCreditLedger,
  { get: "credits"; entries: "creditEntries" },
  C
>;

interface WholeCreditLedger {
  /** The account's balance. `available` is null where credits are not counted. */
  get(options?: RequestOptions): LikenessPromise<Credits>;
  /** The ledger, newest first. */
  entries(params?: ListParams, options?: RequestOptions): Pages<CreditEntry>;
}

const decodeCredits = decodeObject<Credits>("credits");
const decodeCreditEntry = decodeObject<CreditEntry>("credit_entry");

/** The requests of the driver, or those of the Likeness API. */
function requestsOf(driver: Driver): CreditRequests {
  return { ...creditRequests, ...driver };
}

const creditRequests: CreditRequests = {
  getCredits: () => apiRequest("GET", "/credits", decodeCredits),
  listCreditEntries: (query) =>
    apiRequest("GET", "/credits/entries", decodePage(decodeCreditEntry), { params: query }),
};

export function credits(core: Core): WholeCreditLedger {
  return {
    get: (options) => request(core, (driver) => requestsOf(driver).getCredits(), options),
    entries: (params, options) =>
      listPages(core, (driver, query) => requestsOf(driver).listCreditEntries(query), params, options),
  };
}
