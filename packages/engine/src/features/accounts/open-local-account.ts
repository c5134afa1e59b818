import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account } from "../../model/account.ts";
import type { Transaction } from "../../ports/store.ts";

/** The account that a store's owner uses without any set-up: made once, without any limit, and the operator's. */
export const localAccountId = "00000000-0000-7000-8000-000000000001";

export async function openLocalAccount(context: EngineContext, tx: Transaction): Promise<Account> {
  const found = await tx.findAccount(localAccountId);
  if (found) return found;
  const account: Account = {
    id: localAccountId,
    name: "local",
    tier: "unlimited",
    status: "active",
    metered: false,
    createdAt: context.clock.now(),
  };
  await tx.insertAccount(account);
  return account;
}
