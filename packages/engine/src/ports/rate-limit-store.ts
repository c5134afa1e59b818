/** Counts the requests of accounts, minute by minute. What it counts may be lost in a crash. */
export interface RateLimitStore {
  /** Counts a request, and returns how many the account has made in its current minute and when that ends. */
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
 * Whether the window that ends at `resetsAt` is the current one. A window that ends much later than a minute from now was
 * begun before a clock change and is ignored, because it would last too long.
 */
export function isRunning(resetsAt: number, now: number): boolean {
  return resetsAt > now && resetsAt <= now + minuteMs + clockSkewMs;
}
