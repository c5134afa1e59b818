import type { Account, Tier } from "../domain/account.ts";
import type { Transaction } from "../ports/store.ts";

export interface AccountChanges {
  readonly name?: string | undefined;
  readonly tier?: Tier | undefined;
}

/** Renames an account or changes its tier. Its next request, and the next job that is claimed, go by it. */
export async function updateAccount(
  tx: Transaction,
  account: Account,
  { name = account.name, tier = account.tier }: AccountChanges,
): Promise<Account> {
  const updated: Account = { ...account, name, tier };
  await tx.updateAccount(updated);
  return updated;
}
