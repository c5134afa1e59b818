import type { Tier } from "./account.ts";

/** The limits of accounts of a tier; null is unlimited. */
export interface TierLimits {
  /** The maximum of requests in a minute, and of open event streams. */
  readonly requestsPerMinute: number | null;
  /** Jobs that run concurrently; others wait as `queued`. */
  readonly concurrentJobs: number | null;
  /** Jobs that may wait; others are rejected. */
  readonly queuedJobs: number | null;
}

export type Limits = Readonly<Record<Tier, TierLimits>>;

export const defaultLimits: Limits = {
  free: { requestsPerMinute: 10, concurrentJobs: 1, queuedJobs: 100 },
  pro: { requestsPerMinute: 60, concurrentJobs: 5, queuedJobs: 1_000 },
  enterprise: { requestsPerMinute: 300, concurrentJobs: 20, queuedJobs: 10_000 },
  unlimited: { requestsPerMinute: null, concurrentJobs: null, queuedJobs: null },
};

/** The defaults with overrides. */
export function limitsWith(overrides: { readonly [T in Tier]?: Partial<TierLimits> } = {}): Limits {
  return {
    free: { ...defaultLimits.free, ...overrides.free },
    pro: { ...defaultLimits.pro, ...overrides.pro },
    enterprise: { ...defaultLimits.enterprise, ...overrides.enterprise },
    unlimited: { ...defaultLimits.unlimited, ...overrides.unlimited },
  };
}

/** How many jobs of one account may run concurrently, by its tier. */
export type Caps = Readonly<Record<Tier, number | null>>;

export function capsOf({ free, pro, enterprise, unlimited }: Limits): Caps {
  return {
    free: free.concurrentJobs,
    pro: pro.concurrentJobs,
    enterprise: enterprise.concurrentJobs,
    unlimited: unlimited.concurrentJobs,
  };
}
