/** What was wrong with a request. Aborts are not among them: they reject with the signal's reason. */
export type IllustratorErrorCode = "invalid_request" | "invalid_brief" | "invalid_reference";

const mark = Symbol.for("likeness.IllustratorError");

/** The caller asked for something that cannot be drawn. Nothing else the illustrator throws is expected. */
export class IllustratorError extends Error {
  override readonly name = "IllustratorError";
  readonly code: IllustratorErrorCode;
  /** The part of the request that was wrong, as a path: `output.aspectRatio`, `references[2]`. */
  readonly param: string;
  readonly [mark] = true;

  constructor(code: IllustratorErrorCode, message: string, facts: { param: string; cause?: unknown }) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = code;
    this.param = facts.param;
  }
}

/** True for errors of this package, also when two copies of it are loaded. */
export function isIllustratorError(error: unknown): error is IllustratorError {
  return typeof error === "object" && error !== null && mark in error;
}
