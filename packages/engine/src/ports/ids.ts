/** Ids and chance, so that runs repeat. */
export interface Ids {
  /** A UUID that sorts by the time it was made at; never the same twice. */
  uuid(now: number): string;
  /** A whole number from 0 to 2^32 - 1. */
  seed(): number;
  /** An unguessable token of 256 bits, base64url. */
  secret(): string;
}
