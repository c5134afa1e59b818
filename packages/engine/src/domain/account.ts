/** A tenant. Everything stored belongs to exactly one. */
export interface Account {
  readonly id: string;
  readonly name: string;
  /** Credits granted in all; `null` means without limit. Spending is in the ledger, not here. */
  readonly credits: number | null;
  readonly createdAt: number;
}
