import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account } from "../../model/account.ts";
import { type Entry, roundCredits } from "../../model/ledger.ts";
import type { Transaction } from "../../ports/store.ts";

/**
 * Adds credits. An account without metering becomes metered: an extra grant covers everything used so far, including jobs
 * that have not ended, so that the balance begins with the granted amount and the ledger still adds up.
 */
export async function grantCredits(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  request: { readonly amount: number; readonly note: string | null },
): Promise<Entry> {
  if (!account.metered) {
    const { held, charged } = await tx.ledger.balance(account.id);
    if (held + charged > 0)
      await grant(context, tx, account.id, { amount: held + charged, note: usedBefore });
    await tx.accounts.update({ ...account, metered: true });
  }
  return grant(context, tx, account.id, request);
}

const usedBefore = "used before credits were counted";

async function grant(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  request: { readonly amount: number; readonly note: string | null },
): Promise<Entry> {
  const now = context.clock.now();
  const entry: Entry = {
    id: context.ids.uuid(now),
    accountId,
    jobId: null,
    kind: "grant",
    amount: roundCredits(request.amount),
    note: request.note,
    createdAt: now,
  };
  await tx.ledger.insert(entry);
  return entry;
}
