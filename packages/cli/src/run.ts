import { CommanderError } from "@commander-js/extra-typings";
import { exit, misuse } from "./failure.ts";
import { createPage } from "./print/page.ts";
import { createProgram } from "./program/create-program.ts";
import type { Io } from "./terminal/io.ts";

/** One run of the program. Gives what to exit with; never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = exit.ok;
  let said = "";
  const program = createProgram(
    io,
    (end) => {
      code = end;
    },
    (text) => {
      said += text;
    },
  );
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    // The arguments could not be read, so neither could these three.
    const asked = (flag: string) => args.includes(flag);
    const { printFailure } = await import("./print/print-failure.ts");
    const page = createPage(io, {
      json: asked("--json"),
      events: asked("--events"),
      debug: asked("--debug"),
    });
    if (!(error instanceof CommanderError)) return printFailure(error, page);
    if (error.exitCode === 0) return exit.ok;
    if (error.code === "commander.help" && !page.json) {
      io.stderr.write(said);
      return exit.usage;
    }
    return printFailure(usageError(error, said), page);
  }
}

/** Commander's words in our form: what was wrong, and what would be right. */
function usageError(error: CommanderError, said: string) {
  if (error.code === "commander.help") return misuse("No command was given.", "avatar --help lists them.");
  const [first = "", ...more] = (said || error.message).trim().split("\n");
  const suggestion = more.find((line) => line.startsWith("(Did you mean"))?.replace(/^\(|\)$/g, "");
  const message = first
    .replace(/^error: /, "")
    // What stands behind a mistyped option may be a secret, and what is too long is not worth repeating.
    .replace(/(unknown option '[^'=]*)=.*'/s, "$1'")
    .replace(/argument '(.{60}).*' is invalid/s, "argument '$1…' is invalid");
  return misuse(/[.?]$/.test(message) ? message : `${message}.`, hintFor(message) ?? suggestion ?? usual);
}

const usual = "avatar --help, or --help after a command, shows what there is.";

function hintFor(message: string): string | undefined {
  if (!/unknown option '--(api-?)?key/i.test(message)) return undefined;
  return "Set LIKENESS_API_KEY: everybody on a machine can read its command lines.";
}
