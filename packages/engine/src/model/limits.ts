import type { Tier } from "./account.ts";

/** What the accounts of a tier may do at most; `null` is without limit. */
export interface TierLimits {
  /** Requests of any kind that are let through in a minute, and streams of events that may be open at once. */
  readonly requestsPerMinute: number | null;
  /** Jobs drawn at once; those above wait in `queued`. */
  readonly concurrentJobs: number | null;
  /** Jobs that may wait; further ones are refused. */
  readonly queuedJobs: number | null;
}

export type Limits = Readonly<Record<Tier, TierLimits>>;

export const defaultLimits: Limits = {
  free: { requestsPerMinute: 10, concurrentJobs: 1, queuedJobs: 100 },
  pro: { requestsPerMinute: 60, concurrentJobs: 5, queuedJobs: 1_000 },
  enterprise: { requestsPerMinute: 300, concurrentJobs: 20, queuedJobs: 10_000 },
  unlimited: { requestsPerMinute: null, concurrentJobs: null, queuedJobs: null },
};

/** The defaults, with what is set otherwise. */
export function limitsWith(own: { readonly [T in Tier]?: Partial<TierLimits> } = {}): Limits {
  return {
    free: { ...defaultLimits.free, ...own.free },
    pro: { ...defaultLimits.pro, ...own.pro },
    enterprise: { ...defaultLimits.enterprise, ...own.enterprise },
    unlimited: { ...defaultLimits.unlimited, ...own.unlimited },
  };
}

/** How many jobs of one account may be at work at once, by its tier. */
export type Caps = Readonly<Record<Tier, number | null>>;

export function capsOf({ free, pro, enterprise, unlimited }: Limits): Caps {
  return {
    free: free.concurrentJobs,
    pro: pro.concurrentJobs,
    enterprise: enterprise.concurrentJobs,
    unlimited: unlimited.concurrentJobs,
  };
}
