/** A generated request, before its placeholders are replaced by ids and its account by an API key. */
export interface FuzzRequest {
  /** The id of an operation. */
  readonly operation: string;
  /** The index of the account. */
  readonly account: number;
  /** Replaces the API key of the account. */
  readonly authorization: string | null;
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  /** Null without a body. */
  readonly body: string | null;
  /** Whether it follows the contract: it was not mutated. */
  readonly isValid: boolean;
}
