/** Counts the requests of accounts, minute by minute. What it counts may be lost in a crash. */
export interface RateLimitStore {
  /** Counts one more request, and answers how many the account has made in its running minute and when that ends. */
  count(accountId: string, now: number): Promise<RateLimitWindow>;
}

export interface RateLimitWindow {
  /** This request included. */
  readonly used: number;
  /** Milliseconds since the epoch. */
  readonly resetsAt: number;
}

export const minuteMs = 60_000;

/** How much further ahead the clock of another machine may be. */
export const clockSkewMs = 5_000;

/**
 * Whether a minute that ends then is the one that runs now. One that ends much further ahead than a minute was begun by a
 * clock that has been set back since, and is void: it would last as long as the clock was wrong.
 */
export function isRunning(resetsAt: number, now: number): boolean {
  return resetsAt > now && resetsAt <= now + minuteMs + clockSkewMs;
}
