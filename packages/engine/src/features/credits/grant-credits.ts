import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account } from "../../model/account.ts";
import { type Entry, toMillionth } from "../../model/ledger.ts";
import type { Transaction } from "../../ports/store.ts";

/**
 * Adds credits. An account whose credits were not counted is metered from now on: a first grant makes up for all that
 * was used until then, so that it begins with what it is granted and the ledger still sums up to the balance. Work of
 * it that has not ended is among that: if it fails, its credits come back like any others.
 */
export async function grantCredits(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  order: { readonly amount: number; readonly note: string | null },
): Promise<Entry> {
  if (!account.metered) {
    const { held, charged } = await tx.balance(account.id);
    if (held + charged > 0)
      await grant(context, tx, account.id, { amount: held + charged, note: usedBefore });
    await tx.updateAccount({ ...account, metered: true });
  }
  return grant(context, tx, account.id, order);
}

const usedBefore = "used before credits were counted";

async function grant(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  order: { readonly amount: number; readonly note: string | null },
): Promise<Entry> {
  const now = context.clock.now();
  const entry: Entry = {
    id: context.ids.uuid(now),
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
