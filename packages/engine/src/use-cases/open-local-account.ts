import type { Account } from "../domain/account.ts";
import type { Transaction } from "../ports/store.ts";
import type { World } from "./world.ts";

/** The account that a store's owner uses without any set-up: made once, without any limit, and the operator's. */
export const localAccountId = "00000000-0000-7000-8000-000000000001";

export async function openLocalAccount(world: World, tx: Transaction): Promise<Account> {
  const found = await tx.findAccount(localAccountId);
  if (found) return found;
  const account: Account = {
    id: localAccountId,
    name: "local",
    tier: "unlimited",
    status: "active",
    metered: false,
    createdAt: world.clock.now(),
  };
  await tx.insertAccount(account);
  return account;
}
