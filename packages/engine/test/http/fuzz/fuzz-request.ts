import type { OperationId } from "@likeness/contract/v1";

/** A request as it is thought of, before stand-ins give way to ids and an account to its key. */
export interface Asked {
  readonly operation: OperationId;
  /** Which account asks, and with which Authorization instead of its key. */
  readonly account: number;
  readonly authorization: string | null;
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where there is nothing to say. */
  readonly body: string | null;
  /** Whether it was made as the contract says, and nothing was broken since. */
  readonly sound: boolean;
}
