/** The time in the mock. It stands still until a test moves it. */
export interface MockClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves on by `ms`. Resolves when everything that was due by then has happened. */
  advance(ms: number): Promise<void>;
}
