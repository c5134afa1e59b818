import type { SystemName } from "@likeness/client/systems";
import type { Paint } from "../terminal/colors.ts";
import type { Io, Output } from "../terminal/io.ts";
import { escapeJson } from "../text/escape.ts";
import { shellQuote } from "../text/shell-quote.ts";
import { createMarkup } from "./markup.ts";

export interface PrinterOptions {
  readonly ignoreUnsupported?: boolean | undefined;
  readonly system?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly profile?: string | undefined;
  /** Write one JSON document to standard output, and nothing else. */
  readonly json?: boolean | undefined;
  /** Write events to standard error as JSON lines, and nothing else. */
  readonly events?: boolean | undefined;
  /** Print stack traces. */
  readonly debug?: boolean | undefined;
}

/** Turns a JSON document into text, for `--jq` and `--template`. */
export type Filter = (document: unknown) => Promise<string>;

/** Writes the output of a command. Lines are escaped; `stdout` and `stderr` are the raw streams. */
export interface Printer {
  readonly json: boolean;
  /** The system of the command; null for the Likeness API. */
  readonly system: SystemName | null;
  readonly events: boolean;
  /** Whether a filter is used; then errors are written to standard error only. */
  readonly filtered: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Io["env"];
  /** Colors text for standard output. */
  readonly paint: Paint;
  /** Colors text for standard error. */
  readonly paintError: Paint;
  /** Writes a line to standard output; newlines in it are escaped. */
  line(text: string): void;
  /** Writes a line to standard error. */
  errorLine(text: string): void;
  warn(message: string): void;
  document(value: unknown): void;
  /** Writes one of several JSON documents, each on its own line. Without a filter, `json` is written unchanged. */
  record(json: string): Promise<void>;
  event(name: string, details: object): void;
  /** Formats a follow-up command with the same target flags. */
  command(args: string): string;
  /** Prints the stack trace if `--debug` or LIKENESS_DEBUG is set. */
  debug(error: unknown): void;
  /** Resolves when all documents were filtered; rejects if a filter failed. */
  flush(): Promise<void>;
}

export function createPrinter(
  io: Pick<Io, "stdout" | "stderr" | "env">,
  options: PrinterOptions,
  filter?: Filter,
): Printer {
  const { stdout, stderr, env } = io;
  const { LIKENESS_DEBUG: debug } = env;
  const isDebug = options.debug === true || Boolean(debug);
  const events = options.events === true;
  const out = createMarkup(stdout, env);
  const err = createMarkup(stderr, env);
  const errorLine = (text: string) => void stderr.write(`${err.render(text)}\n`);
  const event = (name: string, details: object) =>
    void stderr.write(`${escapeJson(JSON.stringify({ event: name, ...details }))}\n`);
  let filtering: Promise<void> = Promise.resolve();
  const writeFiltered = (value: unknown, applyFilter: Filter) => {
    filtering = filtering.then(async () => void stdout.write(await applyFilter(value)));
    // Errors are reported by `flush`.
    filtering.catch(() => undefined);
    return filtering;
  };
  return {
    json: options.json === true || filter !== undefined,
    system: null,
    events,
    filtered: filter !== undefined,
    stdout,
    stderr,
    env,
    paint: out.paint,
    paintError: err.paint,
    line: (text) => void stdout.write(`${out.render(text)}\n`),
    errorLine,
    warn(message) {
      if (events) event("warning", { message });
      else errorLine(`${err.paint("yellow", "warning:")} ${message}`);
    },
    document(value) {
      if (filter) void writeFiltered(value, filter);
      else stdout.write(`${escapeJson(JSON.stringify(value, null, 2))}\n`);
    },
    async record(json) {
      if (filter) await writeFiltered(JSON.parse(json), filter);
      else stdout.write(`${escapeJson(json)}\n`);
    },
    event,
    command: (args) => `avatar ${args}${targetFlags(options)}`,
    debug(error) {
      if (!isDebug) return;
      const text = formatStack(error);
      if (events) event("debug", { message: text });
      else for (const line of text.split("\n")) errorLine(line);
    },
    flush: () => filtering,
  };
}

function targetFlags({ system, baseUrl, dataDir, profile }: PrinterOptions): string {
  const flags = { system, profile, "base-url": baseUrl, "data-dir": dataDir };
  return Object.entries(flags)
    .map(([name, value]) => (value === undefined ? "" : ` --${name} ${shellQuote(value)}`))
    .join("");
}

function formatStack(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? String(error);
  return error.cause === undefined ? stack : `${stack}\nCaused by: ${formatStack(error.cause)}`;
}
