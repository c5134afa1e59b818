import { CommanderError } from "@commander-js/extra-typings";
import { CliError, exitCodes, usageError } from "./errors/cli-error.ts";
import { createPrinter } from "./output/printer.ts";
import { createProgram } from "./program.ts";
import { createCommandRunner } from "./run-command.ts";
import type { Io, Output } from "./terminal/io.ts";
import { ignoreInvalidSize } from "./terminal/terminal-size.ts";
import { describeWriteError } from "./terminal/write-error.ts";

/** Runs the CLI and returns its exit code. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  for (const output of [io.stdout, io.stderr]) ignoreInvalidSize(output);
  let writeError: string | undefined;
  const onStdoutError = (error: Error) => {
    writeError ??= describeWriteError(error);
  };
  const ignore = () => undefined;
  io.stdout.on("error", onStdoutError);
  // A broken standard error cannot be reported anywhere; the exit code still tells how the command ended.
  io.stderr.on("error", ignore);
  try {
    const code = await execute(args, io);
    await flush(io.stdout);
    if (writeError === undefined) return code;
    const { printError } = await import("./output/error.ts");
    // Standard output is broken, so the error goes to standard error even with --json.
    const printer = createPrinter(
      { stdout: io.stderr, stderr: io.stderr, env: io.env },
      { events: args.includes("--events") },
    );
    printError(new CliError("output_lost", writeError), printer);
    return code === exitCodes.ok ? exitCodes.failure : code;
  } finally {
    await flush(io.stderr);
    io.stdout.off("error", onStdoutError);
    io.stderr.off("error", ignore);
  }
}

/** Resolves when everything written so far was flushed, or cannot be. */
function flush(output: Output): Promise<void> {
  return new Promise((resolve) => output.write("", () => resolve()));
}

async function execute(args: readonly string[], io: Io): Promise<number> {
  let exitCode: number = exitCodes.ok;
  let commanderOutput = "";
  const runner = createCommandRunner(io, (code) => {
    exitCode = code;
  });
  const program = createProgram(runner, (text) => {
    commanderOutput += text;
  });
  try {
    await program.parseAsync(withCommand(args), { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok;
    // The arguments could not be parsed, so these flags are searched in the raw arguments.
    const hasFlag = (flag: string) => args.includes(flag);
    const printer = createPrinter(io, {
      json: hasFlag("--json"),
      events: hasFlag("--events"),
      debug: hasFlag("--debug"),
    });
    const topic = args[0] === "help" ? args[1] : undefined;
    const isHelp = error instanceof CommanderError && error.code === "commander.help";
    if (isHelp && topic === undefined && !printer.json) {
      io.stderr.write(commanderOutput);
      return exitCodes.usage;
    }
    const { printError } = await import("./output/error.ts");
    const cause = error instanceof CommanderError ? fromCommanderError(error, commanderOutput, args) : error;
    return printError(cause, printer);
  }
}

/** `generate` is the command if the arguments begin with a prompt, also after `--system hoox`. */
function withCommand(args: readonly string[]): string[] {
  const start = args[0] === "--system" ? 2 : args[0]?.startsWith("--system=") ? 1 : 0;
  if (!isPrompt(args[start])) return [...args];
  return [...args.slice(0, start), "generate", ...args.slice(start)];
}

/**
 * Whether the first argument is a prompt, as in `avatar "a wise owl"`: it contains whitespace or non-ASCII letters. A
 * single ASCII word may be a mistyped command (`genrate`) and is not treated as a prompt.
 */
function isPrompt(word: string | undefined): boolean {
  return word !== undefined && !word.startsWith("-") && /\s|(?!\p{ASCII})\p{L}/u.test(word.trim());
}

function fromCommanderError(error: CommanderError, output: string, args: readonly string[]): CliError {
  if (error.code === "commander.help" && args[0] === "help" && args[1] !== undefined)
    return usageError(
      `There is no help about '${args[1]}'.`,
      "Run avatar --help to list the commands and groups.",
    );
  if (error.code === "commander.help")
    return usageError("Missing command.", "Run avatar --help to list the commands.");
  const [first = "", ...more] = (output || error.message).trim().split("\n");
  const suggestion = more.find((line) => line.startsWith("(Did you mean"))?.replace(/^\(|\)$/g, "");
  const message = first
    .replace(/^error: /, "")
    // The value of a mistyped option may be a secret, and a long value is not worth repeating.
    .replace(/(unknown option '[^'=]*)=.*'/s, "$1'")
    .replace(/argument '(.{60}).*' is invalid/s, "argument '$1…' is invalid");
  return usageError(
    /[.?]$/.test(message) ? message : `${message}.`,
    suggestion ?? hintFor(message, args) ?? "Run the command with --help to see its arguments and options.",
  );
}

function hintFor(message: string, args: readonly string[]): string | undefined {
  if (/^too many arguments for 'generate'/.test(message)) {
    if (args.some((arg) => /^[^-].*\s/s.test(arg)))
      return "Pass one prompt. Options without a value in avatar help generate, such as --animate, take none.";
    return 'Quote the prompt: avatar generate "a wise owl"';
  }
  const word = /^unknown command '([\w-]+)'/.exec(message)?.[1];
  if (word !== undefined)
    return `Run avatar --help to list the commands. To use it as a prompt: avatar generate ${word}`;
  if (!/unknown option '--(api-?)?key/i.test(message)) return undefined;
  return "Set LIKENESS_API_KEY instead: command lines are visible to other users of the machine.";
}
