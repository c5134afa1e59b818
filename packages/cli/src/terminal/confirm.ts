import { createInterface } from "node:readline/promises";
import type { CommandContext } from "../context.ts";
import { usageError } from "../errors/cli-error.ts";
import { escapeText } from "../text/escape.ts";
import type { Io } from "./io.ts";

/** Prompts for confirmation before avatars or twins are deleted. Throws a usage error without a terminal. */
export function createDeleteConfirmation(
  { stdin, stderr }: Pick<Io, "stdin" | "stderr">,
  { signal, emit }: Pick<CommandContext, "signal" | "emit">,
): (items: readonly { readonly id: string; readonly label: string | null }[]) => Promise<boolean> {
  if (stdin.isTTY !== true || stderr.isTTY !== true) {
    throw usageError(
      "Cannot prompt for confirmation without a terminal.",
      "Pass --yes to delete without confirmation.",
    );
  }
  return async (items) => {
    emit({ kind: "asking" });
    for (const { id, label } of items)
      stderr.write(`${escapeText(id)}${label === null ? "" : `  ${escapeText(label)}`}\n`);
    const readline = createInterface({ input: stdin, output: stderr });
    try {
      // readline receives Ctrl-C instead of the process.
      readline.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
      const answer = await readline.question("Permanently delete? [y/N] ", { signal });
      return /^y(es)?$/i.test(answer.trim());
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      readline.close();
    }
  };
}
