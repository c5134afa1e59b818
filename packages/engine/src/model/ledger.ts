export const entryKinds = ["grant", "hold", "charge", "release"] as const;

export type EntryKind = (typeof entryKinds)[number];

/** An entry of the append-only ledger. A job has at most one of each kind, and never both a charge and a release. */
export interface Entry {
  readonly id: string;
  readonly accountId: string;
  /** Null exactly for a grant. */
  readonly jobId: string | null;
  readonly kind: EntryKind;
  /** Credits, to a millionth; never negative. */
  readonly amount: number;
  /** The operator's note on a grant. */
  readonly note: string | null;
  readonly createdAt: number;
}

export interface Balance {
  /** Null for an account without metering. */
  readonly available: number | null;
  /** Reserved for jobs that have not ended. */
  readonly held: number;
  readonly charged: number;
}

/** The change of the balance by an entry. The balance is the sum of these. */
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

/** Computes the balance from the sums of the entries by kind. */
export function balanceOf(metered: boolean, sums: Readonly<Record<EntryKind, number>>): Balance {
  const held = sums.hold - sums.charge - sums.release;
  const available = metered ? roundCredits(sums.grant - held - sums.charge) : null;
  return { available, held: roundCredits(held), charged: roundCredits(sums.charge) };
}

/** Rounds to a millionth, which removes floating-point errors: 0.3 minus three times 0.1 is 0. */
export function roundCredits(credits: number): number {
  return Math.round(credits * 1e6) / 1e6;
}
