/** The mock's clock, which only moves when a test advances it. */
export interface MockClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Advances the clock. Resolves after everything that was due has run. */
  advance(ms: number): Promise<void>;
}
