import type { Paint } from "../terminal/colors.ts";
import type { Io, Output } from "../terminal/io.ts";
import { shellWord } from "../words/shell-word.ts";
import { visibleJson } from "../words/visible.ts";
import { createMarkup } from "./markup.ts";

export interface PageOptions {
  readonly baseUrl?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly profile?: string | undefined;
  /** One JSON document on standard output, and nothing else there. */
  readonly json?: boolean | undefined;
  /** What happens, as lines of JSON on standard error, and nothing else there. */
  readonly events?: boolean | undefined;
  /** Show where errors come from. */
  readonly debug?: boolean | undefined;
}

/** Gives what to print of a JSON document, for `--jq` and `--template`. */
export type Filter = (document: unknown) => Promise<string>;

/** Where a run writes, and how. Lines show text written by others escaped; `stdout` and `stderr` take it as it is. */
export interface Page {
  readonly json: boolean;
  readonly events: boolean;
  /** Whether standard output is for what a filter makes of the result, so that errors are told of elsewhere. */
  readonly filtered: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Io["env"];
  /** For standard output and for standard error. */
  readonly paint: Paint;
  readonly paintError: Paint;
  /** One line; a line end in it is shown escaped. */
  line(text: string): void;
  errorLine(text: string): void;
  /** What somebody should know, where they look for it. */
  warn(message: string): void;
  document(value: unknown): void;
  /** One of several documents, each a line: `json` is its text, which is printed to the letter where nothing filters. */
  record(json: string): Promise<void>;
  event(name: string, facts: object): void;
  /** A command that does something with what this run made: it must be asked of the same. */
  command(words: string): string;
  /** Shown to those who ask for it. */
  debug(error: unknown): void;
  /** Resolves when all documents have been filtered; rejects when one could not be. */
  finish(): Promise<void>;
}

export function createPage(
  io: Pick<Io, "stdout" | "stderr" | "env">,
  options: PageOptions,
  filter?: Filter,
): Page {
  const { stdout, stderr, env } = io;
  const { LIKENESS_DEBUG: debug } = env;
  const showsStacks = options.debug === true || Boolean(debug);
  const events = options.events === true;
  const out = createMarkup(stdout, env);
  const err = createMarkup(stderr, env);
  const errorLine = (text: string) => void stderr.write(`${err.render(text)}\n`);
  const event = (name: string, facts: object) =>
    void stderr.write(`${visibleJson(JSON.stringify({ event: name, ...facts }))}\n`);
  let filtering: Promise<void> = Promise.resolve();
  const filterInto = (value: unknown, by: Filter) => {
    filtering = filtering.then(async () => void stdout.write(await by(value)));
    // Whoever calls `finish` is told; until then nobody has to listen.
    filtering.catch(() => undefined);
    return filtering;
  };
  return {
    json: options.json === true || filter !== undefined,
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
      if (filter) void filterInto(value, filter);
      else stdout.write(`${visibleJson(JSON.stringify(value, null, 2))}\n`);
    },
    async record(json) {
      if (filter) await filterInto(JSON.parse(json), filter);
      else stdout.write(`${visibleJson(json)}\n`);
    },
    event,
    command: (words) => `avatar ${words}${targetFlags(options)}`,
    debug(error) {
      if (!showsStacks) return;
      const text = stackOf(error);
      if (events) event("debug", { message: text });
      else for (const line of text.split("\n")) errorLine(line);
    },
    finish: () => filtering,
  };
}

function targetFlags({ baseUrl, dataDir, profile }: PageOptions): string {
  const flags = { profile, "base-url": baseUrl, "data-dir": dataDir };
  return Object.entries(flags)
    .map(([name, value]) => (value === undefined ? "" : ` --${name} ${shellWord(value)}`))
    .join("");
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? String(error);
  return error.cause === undefined ? own : `${own}\nCaused by: ${stackOf(error.cause)}`;
}
