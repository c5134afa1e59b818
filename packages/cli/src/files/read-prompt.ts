import { usageError } from "../errors/cli-error.ts";
import type { Input, Io } from "../terminal/io.ts";
import { decodeText } from "./decode-text.ts";

export interface PromptSources {
  /** The positional argument. */
  readonly argument: string | undefined;
  /** `--prompt` */
  readonly flag: string | undefined;
}

/** Enough for a prompt of 5,000 characters in any script. */
const maxPromptBytes = 40_000;

/** Returns the prompt of the command line, if there is one. Throws a usage error if there are two. */
export function choosePrompt({ argument, flag }: PromptSources): string | undefined {
  if (argument === undefined || flag === undefined) return flag ?? argument;
  throw usageError("Two prompts were given: an argument and --prompt.", "Pass only one of them.");
}

/**
 * Returns the prompt of the command line, or reads it from standard input if the prompt is `-` or missing. Never waits for
 * input from a terminal.
 */
export async function readPrompt(
  { argument, flag }: PromptSources,
  io: Pick<Io, "stdin">,
  signal: AbortSignal,
): Promise<string> {
  const prompt = choosePrompt({ argument, flag });
  if (prompt !== undefined && prompt !== "-") return prompt;
  const { stdin } = io;
  if (stdin.isTTY === true) {
    if (prompt === undefined) throw missingPromptError();
    throw usageError(
      "Standard input is a terminal.",
      'Pass the prompt, as in avatar "a wise owl", or pipe it: echo "a wise owl" | avatar generate -',
    );
  }
  const text = await readStdin(stdin, maxPromptBytes, signal);
  const input = text.replaceAll("\r\n", "\n").trim();
  if (input === "")
    throw prompt === undefined ? missingPromptError() : usageError("Standard input is empty.");
  return input;
}

/** Reads standard input as text. Throws a usage error if it is longer than `maxBytes`. */
export async function readStdin(stdin: Input, maxBytes: number, signal: AbortSignal): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stop = () => stdin.destroy();
  signal.throwIfAborted();
  signal.addEventListener("abort", stop, { once: true });
  try {
    for await (const chunk of stdin) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      if (!(bytes instanceof Uint8Array)) break;
      size += bytes.byteLength;
      if (size > maxBytes) throw tooLongError(maxBytes);
      chunks.push(bytes);
    }
  } catch (error) {
    signal.throwIfAborted();
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (typeof code !== "string" || !/^E[A-Z]+$/.test(code)) throw error;
    throw usageError(`Cannot read standard input: ${code}.`);
  } finally {
    signal.removeEventListener("abort", stop);
  }
  signal.throwIfAborted();
  return decodeText(Buffer.concat(chunks), "Standard input");
}

function missingPromptError(): Error {
  return usageError(
    "Missing prompt.",
    'Pass a prompt in quotes, such as "a wise owl", or - to read it from standard input.',
  );
}

function tooLongError(maxBytes: number): Error {
  return maxBytes === maxPromptBytes
    ? usageError("The prompt is longer than 5,000 characters.")
    : usageError(`Standard input is longer than ${maxBytes / 1_000_000} MB.`);
}
