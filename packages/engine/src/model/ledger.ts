export const entryKinds = ["grant", "hold", "charge", "release"] as const;

export type EntryKind = (typeof entryKinds)[number];

/** One line of the append-only ledger. A job has at most one entry of each kind, and never both a charge and a release. */
export interface Entry {
  readonly id: string;
  readonly accountId: string;
  /** Null exactly for a grant. */
  readonly jobId: string | null;
  readonly kind: EntryKind;
  /** Credits, to a millionth; never negative. */
  readonly amount: number;
  /** Why credits were granted, in the operator's words. */
  readonly note: string | null;
  readonly createdAt: number;
}

export interface Balance {
  /** Credits free to spend; `null` for an account whose credits are not counted. */
  readonly available: number | null;
  /** Credits set aside for jobs that have not ended. */
  readonly held: number;
  readonly charged: number;
}

/** What an entry does to the two sides of a balance: the sums of these are the balance, at every moment. */
export function effectOf({ kind, amount }: Pick<Entry, "kind" | "amount">): {
  readonly available: number;
  readonly held: number;
} {
  switch (kind) {
    case "grant":
      return { available: amount, held: 0 };
    case "hold":
      return { available: -amount, held: amount };
    case "charge":
      return { available: 0, held: -amount };
    case "release":
      return { available: amount, held: -amount };
  }
}

/** What an account has, given the sums of its entries by kind. */
export function balanceOf(metered: boolean, sums: Readonly<Record<EntryKind, number>>): Balance {
  const held = sums.hold - sums.charge - sums.release;
  const available = metered ? toMillionth(sums.grant - held - sums.charge) : null;
  return { available, held: toMillionth(held), charged: toMillionth(sums.charge) };
}

/** Three times 0.1 of 0.3 credits leave nothing, and not a bit less than nothing as doubles have it. */
export function toMillionth(credits: number): number {
  return Math.round(credits * 1e6) / 1e6;
}
