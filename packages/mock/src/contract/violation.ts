/** One thing about one message that the contract does not allow. */
export interface ContractViolation {
  readonly message: "request" | "response";
  readonly method: string;
  readonly path: string;
  /** Of a response. */
  readonly status?: number;
  /** The field, header or parameter as a dotted path; empty for the whole message. */
  readonly field: string;
  /** A phrase that follows the name of the field: "must be ...". */
  readonly reason: string;
}

const code = "contract_violation";

/** Something was sent or answered that the real API would not take or give. */
export class ContractViolationError extends Error {
  override readonly name = "ContractViolationError";
  readonly code = code;
  readonly violations: readonly ContractViolation[];

  constructor(violations: readonly ContractViolation[]) {
    const lines = violations.map((violation) => `  - ${describeViolation(violation)}`);
    const things = violations.length === 1 ? "One message breaks" : `${violations.length} things break`;
    super(
      `${things} the contract of the Likeness API:\n${lines.join("\n")}\n` +
        "If a test means to do that, let it end with mock.takeViolations(), or set strict: false.",
    );
    this.violations = violations;
  }
}

/** Also true of an error from another copy of this package. */
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
  const what = `${message} ${method} ${path}${status === undefined ? "" : ` (${status})`}`;
  return `${what}: ${field === "" ? "" : `${field} `}${reason}`;
}
