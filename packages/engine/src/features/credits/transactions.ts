import { type Balance, type Entry, roundCredits } from "../../model/ledger.ts";
import type { Page, PageQuery, StoreReader } from "../../ports/store.ts";

/** A grant or a charge, and the balance after it. Holds are no transactions: they end as a charge or without one. */
export interface CreditTransaction {
  readonly entry: Entry;
  /** Null for an account without metering. */
  readonly balance: number | null;
}

const kinds = ["grant", "charge"] as const;
const pageSize = 100;

/** What was granted altogether; null for an account without metering. */
export function grantedCredits({ available, held, charged }: Balance): number | null {
  return available === null ? null : roundCredits(available + held + charged);
}

/** Lists grants and charges, newest first. Those before the offset are read too, for the balance. */
export async function listTransactions(
  { ledger }: StoreReader,
  accountId: string,
  { limit, offset }: Pick<PageQuery, "limit" | "offset">,
): Promise<Page<CreditTransaction>> {
  const { available, held } = await ledger.balance(accountId);
  let balance = available === null ? null : roundCredits(available + held);
  const found: CreditTransaction[] = [];
  let total = 0;
  for (let hasMore = true, last = ""; hasMore && found.length < offset + limit; ) {
    const page = await ledger.list(accountId, {
      kinds,
      limit: Math.min(pageSize, offset + limit - found.length),
      offset: 0,
      ...(last && { after: last }),
    });
    for (const entry of page.items) {
      found.push({ entry, balance });
      if (balance !== null) balance = roundCredits(balance - effectOf(entry));
    }
    ({ total, hasMore } = page);
    last = page.items.at(-1)?.id ?? "";
  }
  return { items: found.slice(offset), total, hasMore: offset + limit < total };
}

function effectOf({ kind, amount }: Entry): number {
  return kind === "grant" ? amount : -amount;
}
