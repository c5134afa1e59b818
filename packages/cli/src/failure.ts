/** What the process ends with. */
export const exit = { ok: 0, failure: 1, usage: 2, auth: 3, timeout: 4, interrupted: 130 } as const;

/** Something that a person can put right. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: string;
  readonly exitCode: number;
  /** What would be right. */
  readonly hint: string | undefined;

  constructor(
    code: string,
    message: string,
    facts: { exitCode?: number; hint?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = code;
    this.exitCode = facts.exitCode ?? exit.failure;
    this.hint = facts.hint;
  }
}

/** The command line asked for something that cannot be. */
export function misuse(message: string, hint?: string): Failure {
  return new Failure("usage", message, { exitCode: exit.usage, ...(hint !== undefined && { hint }) });
}
