import { CommanderError } from "@commander-js/extra-typings";
import { exit, Failure, misuse } from "./failure.ts";
import { createPage } from "./print/page.ts";
import { createProgram } from "./program/create-program.ts";
import type { Io, Output } from "./terminal/io.ts";
import { outputProblem } from "./terminal/output-error.ts";
import { hideUnusableSize } from "./terminal/usable-size.ts";

/** One run of the program. Gives what to exit with; never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  for (const output of [io.stdout, io.stderr]) hideUnusableSize(output);
  let problem: string | undefined;
  const noteProblem = (error: Error) => {
    problem ??= outputProblem(error);
  };
  const ignore = () => undefined;
  io.stdout.on("error", noteProblem);
  // There is no better place to tell of it; the exit code still says how the command went.
  io.stderr.on("error", ignore);
  try {
    const code = await runCommand(args, io);
    await flushed(io.stdout);
    if (problem === undefined) return code;
    const { printFailure } = await import("./print/print-failure.ts");
    // Whatever was to be on standard output is lost, so nothing more is written there.
    const page = createPage(
      { stdout: io.stderr, stderr: io.stderr, env: io.env },
      { events: args.includes("--events") },
    );
    printFailure(new Failure("output_lost", problem), page);
    return code === exit.ok ? exit.failure : code;
  } finally {
    await flushed(io.stderr);
    io.stdout.off("error", noteProblem);
    io.stderr.off("error", ignore);
  }
}

/** Resolves when everything that was written has gone out, or cannot. */
function flushed(output: Output): Promise<void> {
  return new Promise((resolve) => output.write("", () => resolve()));
}

async function runCommand(args: readonly string[], io: Io): Promise<number> {
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
    await program.parseAsync(isPrompt(args[0]) ? ["generate", ...args] : [...args], { from: "user" });
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

/**
 * Whether the first word can only be a prompt: it has a blank or letters that no command has, so `avatar "a wise owl"`
 * draws. A single plain word may be a slip of a command (`genrate`), and is never drawn by surprise.
 */
function isPrompt(word: string | undefined): boolean {
  return word !== undefined && !word.startsWith("-") && /\s|(?!\p{ASCII})\p{L}/u.test(word.trim());
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
  return misuse(/[.?]$/.test(message) ? message : `${message}.`, suggestion ?? hintFor(message) ?? usual);
}

const usual = "avatar --help, or --help after a command, shows what there is.";

function hintFor(message: string): string | undefined {
  if (/^too many arguments for 'generate'/.test(message)) {
    return 'Put the prompt in quotes: avatar generate "a wise owl"';
  }
  const word = /^unknown command '([\w-]+)'/.exec(message)?.[1];
  if (word !== undefined) return `To draw it: avatar generate ${word}; avatar --help lists the commands.`;
  if (!/unknown option '--(api-?)?key/i.test(message)) return undefined;
  return "Set LIKENESS_API_KEY: everybody on a machine can read its command lines.";
}
