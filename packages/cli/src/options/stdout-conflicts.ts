import { usageError } from "../errors/cli-error.ts";

interface StdoutOptions {
  readonly output?: string | undefined;
  readonly json?: true | undefined;
  readonly jq?: string | undefined;
  readonly template?: string | undefined;
  readonly wait: boolean;
}

/** With `-o -`, standard output is for the image. */
export function rejectStdoutConflicts({ output, json, jq, template, wait }: StdoutOptions): void {
  if (output !== "-") return;
  const flags = { "--json": json, "--jq": jq, "--template": template, "--no-wait": wait ? undefined : true };
  const conflict = Object.entries(flags).find(([, value]) => value !== undefined)?.[0];
  if (conflict === undefined) return;
  throw usageError(
    `-o - cannot be used with ${conflict}: both write to standard output.`,
    "Write to a file instead.",
  );
}
