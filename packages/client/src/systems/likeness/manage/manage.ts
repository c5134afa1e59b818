import { coreOf } from "../../../core/registry.ts";
import type { Likeness } from "../../../likeness.ts";
import { type Accounts, accounts } from "./accounts.ts";
import { type CreditLedger, credits } from "./credits.ts";
import { type Deliveries, deliveries } from "./deliveries.ts";
import { type Keys, keys } from "./keys.ts";
import { type Webhooks, webhooks } from "./webhooks.ts";

/** Administration. A separate entry, so that pages which only generate do not load it. */
export interface Management {
  readonly webhooks: Webhooks;
  readonly deliveries: Deliveries;
  readonly credits: CreditLedger;
  readonly keys: Keys;
  readonly accounts: Accounts;
}

/** Manages webhooks, credits, API keys and accounts with the configuration of a client. */
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
