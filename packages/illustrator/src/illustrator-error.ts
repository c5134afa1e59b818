/** What was wrong with a request. Aborts reject with the signal's reason instead. */
export type IllustratorErrorCode = "invalid_request" | "invalid_brief" | "invalid_code" | "invalid_reference";

const mark = Symbol.for("likeness.IllustratorError");

/** The request cannot be drawn. Every other error is a bug. */
export class IllustratorError extends Error {
  override readonly name = "IllustratorError";
  readonly code: IllustratorErrorCode;
  /** The path of the invalid parameter, such as `output.aspectRatio` or `references[2]`. */
  readonly param: string;
  readonly [mark] = true;

  constructor(code: IllustratorErrorCode, message: string, facts: { param: string; cause?: unknown }) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = code;
    this.param = facts.param;
  }
}

/** Whether an error is an `IllustratorError`, also if two copies of this package are loaded. */
export function isIllustratorError(error: unknown): error is IllustratorError {
  return typeof error === "object" && error !== null && mark in error;
}
