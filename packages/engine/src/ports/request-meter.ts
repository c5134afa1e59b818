/** Counts the requests of accounts, minute by minute. What it counts may be lost in a crash. */
export interface RequestMeter {
  /** Counts one more request, and answers how many the account has made in its running minute and when that ends. */
  count(accountId: string, now: number): Promise<Metered>;
}

export interface Metered {
  /** This request included. */
  readonly used: number;
  /** Milliseconds since the epoch. */
  readonly resetsAt: number;
}
