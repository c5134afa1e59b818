import { createInterface } from "node:readline/promises";
import type { Avatar } from "@likeness/client";
import type { Context } from "../commands/context.ts";
import { misuse } from "../failure.ts";
import { visible } from "../words/visible.ts";
import type { Io } from "./io.ts";

/** Asks on the terminal whether these avatars are to be deleted. Throws a usage error where nobody can be asked. */
export function confirmation(
  { stdin, stderr }: Pick<Io, "stdin" | "stderr">,
  { signal, observe }: Pick<Context, "signal" | "observe">,
): (avatars: readonly Avatar[]) => Promise<boolean> {
  if (stdin.isTTY !== true || stderr.isTTY !== true) {
    throw misuse("Nobody can be asked here whether to delete.", "Give --yes when it is meant.");
  }
  return async (avatars) => {
    observe({ kind: "asking" });
    for (const { id, label } of avatars)
      stderr.write(`${visible(id)}${label === null ? "" : `  ${visible(label)}`}\n`);
    const lines = createInterface({ input: stdin, output: stderr });
    try {
      // With the terminal in its hands, readline gets Ctrl-C first; it is passed on to everybody else.
      lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
      const answer = await lines.question("Delete for good? [y/N] ", { signal });
      return /^y(es)?$/i.test(answer.trim());
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      lines.close();
    }
  };
}
