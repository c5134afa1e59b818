/** One line of the append-only ledger. A job has at most one entry of each kind, and never both a charge and a release. */
export interface Entry {
  readonly id: string;
  readonly accountId: string;
  readonly jobId: string;
  readonly kind: "hold" | "charge" | "release";
  /** Credits; never negative. */
  readonly amount: number;
  readonly createdAt: number;
}

export interface Balance {
  /** Credits free to spend; `null` for an account without limit. */
  readonly available: number | null;
  /** Credits set aside for jobs that have not ended. */
  readonly held: number;
  readonly charged: number;
}

/** What an account has, given what it was granted and the sums of its entries. */
export function balanceOf(granted: number | null, sums: Readonly<Record<Entry["kind"], number>>): Balance {
  const held = sums.hold - sums.charge - sums.release;
  return { available: granted === null ? null : granted - held - sums.charge, held, charged: sums.charge };
}
