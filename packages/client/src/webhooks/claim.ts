/** The value of a header of a delivery. */
export type HeaderOf = (name: string) => string | undefined;

/** What the headers of a delivery claim, before it is verified. */
export interface Claim {
  /** Undefined where the signature does not cover an id. */
  readonly id: string | undefined;
  /** The signatures, of which at least one has to match. */
  readonly signatures: readonly string[];
  readonly sign: (secret: string, body: ArrayBuffer) => Promise<string>;
}
