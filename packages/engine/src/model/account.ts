/** What an account may do at most; see `defaultLimits`. */
export const tiers = ["free", "pro", "enterprise", "unlimited"] as const;

export type Tier = (typeof tiers)[number];

/**
 * A suspended account's keys are refused, its jobs wait, and its webhooks pause, until it is active again. Of a deleted
 * one nothing is left but its id and its ledger.
 */
export const accountStatuses = ["active", "suspended", "deleted"] as const;

export type AccountStatus = (typeof accountStatuses)[number];

/** A tenant. Everything stored belongs to exactly one. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly status: AccountStatus;
  /** Whether credits are counted: what it was granted, and what became of it, is in the ledger. */
  readonly metered: boolean;
  readonly createdAt: number;
}
