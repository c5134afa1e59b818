/** A violation of the contract by a request or response. */
export interface ContractViolation {
  readonly message: "request" | "response";
  readonly method: string;
  readonly path: string;
  /** The status of the response. */
  readonly status?: number;
  /** The field, header or parameter as a dotted path; empty for the whole body. */
  readonly field: string;
  /** A phrase that follows the name of the field: "must be ...". */
  readonly reason: string;
}

const code = "contract_violation";

/** Thrown by `reset()` and `close()` if a request or response violated the contract. */
export class ContractViolationError extends Error {
  override readonly name = "ContractViolationError";
  readonly code = code;
  readonly violations: readonly ContractViolation[];

  constructor(violations: readonly ContractViolation[]) {
    const lines = violations.map((violation) => `  - ${describeViolation(violation)}`);
    const count = violations.length === 1 ? "1 violation" : `${violations.length} violations`;
    super(
      `${count} of the Likeness API contract:\n${lines.join("\n")}\n` +
        "If a test violates the contract on purpose, call mock.takeViolations() at its end, or set strict: false.",
    );
    this.violations = violations;
  }
}

/** Whether an error is a contract violation, also of another copy of this package. */
export function isContractViolationError(error: unknown): error is ContractViolationError {
  return error instanceof Error && "code" in error && error.code === code && "violations" in error;
}

export function describeViolation({
  message,
  method,
  path,
  status,
  field,
  reason,
}: ContractViolation): string {
  const subject = `${message} ${method} ${path}${status === undefined ? "" : ` (${status})`}`;
  return `${subject}: ${field === "" ? "" : `${field} `}${reason}`;
}
