import { coreOf } from "../core/core-of.ts";
import type { Likeness } from "../likeness.ts";
import { type Accounts, accounts } from "./accounts.ts";
import { type CreditLedger, credits } from "./credits.ts";
import { type Deliveries, deliveries } from "./deliveries.ts";
import { type Keys, keys } from "./keys.ts";
import { type Webhooks, webhooks } from "./webhooks.ts";

/** What is set up once, mostly on servers: an entry of its own, so that pages that only draw do not load it. */
export interface Management {
  readonly webhooks: Webhooks;
  readonly deliveries: Deliveries;
  readonly credits: CreditLedger;
  readonly keys: Keys;
  readonly accounts: Accounts;
}

/** Webhooks, credits, API keys and accounts, through a client: with its key, retries, limits and errors. */
export function manage(likeness: Likeness): Management {
  const core = coreOf(likeness);
  return {
    webhooks: webhooks(core),
    deliveries: deliveries(core),
    credits: credits(core),
    keys: keys(core),
    accounts: accounts(core),
  };
}
