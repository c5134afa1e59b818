import type { Account } from "../domain/account.ts";
import { type Entry, toMillionth } from "../domain/ledger.ts";
import type { Transaction } from "../ports/store.ts";
import type { World } from "./world.ts";

/**
 * Adds credits. An account whose credits were not counted is metered from now on: a first grant makes up for all that
 * was used until then, so that it begins with what it is granted and the ledger still sums up to the balance. Work of
 * it that has not ended is among that: if it fails, its credits come back like any others.
 */
export async function grantCredits(
  world: World,
  tx: Transaction,
  account: Account,
  order: { readonly amount: number; readonly note: string | null },
): Promise<Entry> {
  if (!account.metered) {
    const { held, charged } = await tx.balance(account.id);
    if (held + charged > 0) await grant(world, tx, account.id, { amount: held + charged, note: usedBefore });
    await tx.updateAccount({ ...account, metered: true });
  }
  return grant(world, tx, account.id, order);
}

const usedBefore = "used before credits were counted";

async function grant(
  world: World,
  tx: Transaction,
  accountId: string,
  order: { readonly amount: number; readonly note: string | null },
): Promise<Entry> {
  const now = world.clock.now();
  const entry: Entry = {
    id: world.identity.uuid(now),
    accountId,
    jobId: null,
    kind: "grant",
    amount: toMillionth(order.amount),
    note: order.note,
    createdAt: now,
  };
  await tx.insertEntry(entry);
  return entry;
}
