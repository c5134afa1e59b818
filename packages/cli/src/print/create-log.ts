import type { ServeSettings } from "../config/serve-settings.ts";
import type { Io } from "../terminal/io.ts";
import { visible, visibleJson } from "../words/visible.ts";

/** Takes lines of a level, with their facts; what the engine logs to. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A log, and whether it has standard error to itself. */
export interface Lines {
  /** Null where nothing is logged. */
  readonly log: Log | null;
  /** The same where only machines read, so that everything else is to be a line of it too. */
  readonly forMachines: Log | null;
}

export interface LogOptions {
  /** Whether standard error is for lines of another kind. */
  readonly events: boolean;
  /** Never to be seen in a line, however it got there. */
  readonly secrets: readonly string[];
}

/**
 * Lines on standard error, written before the call returns, so that the last ones of a process that ends are there
 * too.
 */
export async function createLog(
  { stderr }: Pick<Io, "stderr">,
  { logFormat, logLevel }: Pick<ServeSettings, "logFormat" | "logLevel">,
  { events, secrets }: LogOptions,
): Promise<Lines> {
  const usual = events ? "off" : stderr.isTTY ? "pretty" : "json";
  const format = logFormat.value === "auto" ? usual : logFormat.value;
  if (format === "off") return { log: null, forMachines: null };
  const [{ pino }, paint] = await Promise.all([
    import("pino"),
    format === "pretty" ? prettyPrinter() : plain,
  ]);
  const write = (line: string) => void stderr.write(paint(hide(line, secrets)));
  const options = { base: null, level: logLevel.value, timestamp: pino.stdTimeFunctions.isoTime };
  const log: Log = pino(options, { write });
  return { log, forMachines: format === "json" && !events ? log : null };
}

const plain = visibleJson;

async function prettyPrinter(): Promise<(line: string) => string> {
  const { prettyFactory } = await import("pino-pretty");
  const print = prettyFactory({ colorize: true, translateTime: "SYS:HH:MM:ss", singleLine: true });
  return (line) => print(escapeTexts(JSON.parse(line))) ?? line;
}

/** What is logged was partly written by others, and the printer shows texts as they are. */
function escapeTexts(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (Array.isArray(value)) return value.map(escapeTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [visible(name), escapeTexts(one)]));
}

/** In JSON a secret stands escaped. */
function hide(line: string, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => {
    const escaped = JSON.stringify(secret).slice(1, -1);
    return text.replaceAll(escaped, "[hidden]").replaceAll(secret, "[hidden]");
  }, line);
}
