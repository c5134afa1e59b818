/** Exit codes of the process. */
export const exitCodes = { ok: 0, failure: 1, usage: 2, auth: 3, timeout: 4, interrupted: 130 } as const;

/** An error that the user can act on. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly code: string;
  readonly exitCode: number;
  /** How to fix it. */
  readonly hint: string | undefined;

  constructor(
    code: string,
    message: string,
    options: { exitCode?: number; hint?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.exitCode = options.exitCode ?? exitCodes.failure;
    this.hint = options.hint;
  }
}

/** An error in the arguments, options or settings. */
export function usageError(message: string, hint?: string): CliError {
  return new CliError("usage", message, { exitCode: exitCodes.usage, ...(hint !== undefined && { hint }) });
}
