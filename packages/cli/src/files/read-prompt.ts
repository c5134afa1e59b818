import { misuse } from "../failure.ts";
import type { Input, Io } from "../terminal/io.ts";
import { decodeText } from "./text.ts";

export interface PromptWords {
  /** The argument that stands alone. */
  readonly argument: string | undefined;
  /** `--prompt` */
  readonly flag: string | undefined;
}

/** The longest prompt is 5,000 characters; no writing needs more bytes for them than this. */
const largestBytes = 40_000;

/**
 * What is to be drawn: the words of the command line, or standard input where they are `-` or where there are none and
 * something is piped in. A terminal is never waited for.
 */
export async function readPrompt(
  { argument, flag }: PromptWords,
  io: Pick<Io, "stdin">,
  signal: AbortSignal,
): Promise<string> {
  if (argument !== undefined && flag !== undefined) {
    throw misuse("There are two prompts, one with --prompt and one without.", "Give the one that is meant.");
  }
  const words = flag ?? argument;
  if (words !== undefined && words !== "-") return words;
  const { stdin } = io;
  if (stdin.isTTY === true) {
    if (words === undefined) throw noPrompt();
    throw misuse(
      "- is standard input, which is a terminal here.",
      'Say what to draw: avatar "a wise owl"; or pipe it in: echo "a wise owl" | avatar generate',
    );
  }
  const text = await readInput(stdin, largestBytes, signal);
  const prompt = text.replaceAll("\r\n", "\n").trim();
  if (prompt === "") throw words === undefined ? noPrompt() : misuse("Standard input holds no prompt.");
  return prompt;
}

/** All that is piped in, as text. Throws a usage error when it is more than so many bytes. */
export async function readInput(stdin: Input, most: number, signal: AbortSignal): Promise<string> {
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
      if (size > most) throw tooLong(most);
      chunks.push(bytes);
    }
  } catch (error) {
    signal.throwIfAborted();
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (typeof code !== "string" || !/^E[A-Z]+$/.test(code)) throw error;
    throw misuse(`Standard input cannot be read: ${code}.`);
  } finally {
    signal.removeEventListener("abort", stop);
  }
  signal.throwIfAborted();
  return decodeText(Buffer.concat(chunks), "Standard input");
}

function noPrompt(): Error {
  return misuse("--prompt is missing.", 'Say what to draw: avatar "a wise owl"');
}

function tooLong(most: number): Error {
  return most === largestBytes
    ? misuse("The prompt on standard input is longer than 5,000 characters.")
    : misuse(`Standard input holds more than ${most / 1_000_000} MB.`);
}
