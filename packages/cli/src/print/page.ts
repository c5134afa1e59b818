import { type Paint, paintFor } from "../terminal/colors.ts";
import type { Io, Output } from "../terminal/io.ts";
import { shellWord } from "../words/shell-word.ts";

export interface PageOptions {
  readonly baseUrl?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly databaseUrl?: string | undefined;
  /** One JSON document on standard output, and nothing else there. */
  readonly json?: boolean | undefined;
  /** What happens, as lines of JSON on standard error, and nothing else there. */
  readonly events?: boolean | undefined;
  /** Show where errors come from. */
  readonly debug?: boolean | undefined;
}

/** Where a run writes, and how. */
export interface Page {
  readonly json: boolean;
  readonly events: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Io["env"];
  /** For standard output and for standard error. */
  readonly paint: Paint;
  readonly paintError: Paint;
  line(text: string): void;
  errorLine(text: string): void;
  document(value: unknown): void;
  event(name: string, facts: object): void;
  /** A command that does something with what this run made: it must be asked of the same. */
  command(words: string): string;
  /** Shown to those who ask for it. */
  debug(error: unknown): void;
}

export function createPage(io: Io, options: PageOptions): Page {
  const { stdout, stderr, env } = io;
  const { LIKENESS_DEBUG: debug } = env;
  const showsStacks = options.debug === true || Boolean(debug);
  const errorLine = (text: string) => void stderr.write(`${text}\n`);
  const event = (name: string, facts: object) => errorLine(JSON.stringify({ event: name, ...facts }));
  const events = options.events === true;
  return {
    json: options.json === true,
    events,
    stdout,
    stderr,
    env,
    paint: paintFor(stdout, env),
    paintError: paintFor(stderr, env),
    line: (text) => void stdout.write(`${text}\n`),
    errorLine,
    document: (value) => void stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    event,
    command: (words) => `avatar ${words}${targetFlags(options)}`,
    debug(error) {
      if (!showsStacks) return;
      const text = stackOf(error);
      if (events) event("debug", { message: text });
      else errorLine(text);
    },
  };
}

function targetFlags({ baseUrl, dataDir }: PageOptions): string {
  if (baseUrl !== undefined) return ` --base-url ${shellWord(baseUrl)}`;
  return dataDir === undefined ? "" : ` --data-dir ${shellWord(dataDir)}`;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? String(error);
  return error.cause === undefined ? own : `${own}\nCaused by: ${stackOf(error.cause)}`;
}
