/** Ids and random values, so that tests are reproducible. */
export interface Ids {
  /** A unique UUID that sorts by time. */
  uuid(now: number): string;
  /** A random integer from 0 to 2^32 - 1. */
  seed(): number;
  /** 256 random bits, base64url. */
  secret(): string;
}
