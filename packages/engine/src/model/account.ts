/** Determines the limits of an account; see `defaultLimits`. */
export const tiers = ["free", "pro", "enterprise", "unlimited"] as const;

export type Tier = (typeof tiers)[number];

/**
 * The requests of a suspended account are rejected, and its jobs and webhooks wait until it is active again. Of a deleted
 * account only the id and the ledger remain.
 */
export const accountStatuses = ["active", "suspended", "deleted"] as const;

export type AccountStatus = (typeof accountStatuses)[number];

/** A tenant. Everything stored belongs to exactly one. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly status: AccountStatus;
  /** Whether credits are counted. The ledger contains them. */
  readonly metered: boolean;
  /** What the account says about itself. */
  readonly bio?: string;
  readonly website?: string;
  readonly createdAt: number;
}

/** The account of the server's operator. It exists in every store and has no limits. */
export const localAccountId = "00000000-0000-7000-8000-000000000001";
