import type { ServerSettings } from "../server/settings.ts";
import type { Io } from "../terminal/io.ts";
import { escapeJson, escapeText } from "../text/escape.ts";

/** A structured logger, as the engine expects it. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface LoggerSetup {
  /** Null if logging is off. */
  readonly logger: Logger | null;
  /** The same logger if it writes JSON: other messages on standard error are then logged too. */
  readonly jsonLogger: Logger | null;
}

export interface LoggerOptions {
  /** Whether `--events` uses standard error; then `auto` turns logging off. */
  readonly events: boolean;
  /** Values that are redacted. */
  readonly secrets: readonly string[];
}

/** Creates a logger that writes to standard error synchronously, so that no line is lost when the process exits. */
export async function createLogger(
  { stderr }: Pick<Io, "stderr">,
  { logFormat, logLevel }: Pick<ServerSettings, "logFormat" | "logLevel">,
  { events, secrets }: LoggerOptions,
): Promise<LoggerSetup> {
  const defaultFormat = events ? "off" : stderr.isTTY ? "pretty" : "json";
  const format = logFormat.value === "auto" ? defaultFormat : logFormat.value;
  if (format === "off") return { logger: null, jsonLogger: null };
  const [{ pino }, formatLine] = await Promise.all([
    import("./pino.ts"),
    format === "pretty" ? createPrettyPrinter() : escapeJson,
  ]);
  const write = (line: string) => void stderr.write(formatLine(redact(line, secrets)));
  const options = { base: null, level: logLevel.value, timestamp: pino.stdTimeFunctions.isoTime };
  const logger: Logger = pino(options, { write });
  return { logger, jsonLogger: format === "json" && !events ? logger : null };
}

async function createPrettyPrinter(): Promise<(line: string) => string> {
  const { prettyFactory } = await import("./pino-pretty.ts");
  const print = prettyFactory({ colorize: true, translateTime: "SYS:HH:MM:ss", singleLine: true });
  return (line) => print(escapeStrings(JSON.parse(line))) ?? line;
}

/** Logged values may contain control characters, which pino-pretty does not escape. */
function escapeStrings(value: unknown): unknown {
  if (typeof value === "string") return escapeText(value);
  if (Array.isArray(value)) return value.map(escapeStrings);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [escapeText(name), escapeStrings(field)]),
  );
}

/** Redacts secrets, also in their JSON-escaped form. */
function redact(line: string, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => {
    const jsonEscaped = JSON.stringify(secret).slice(1, -1);
    return text.replaceAll(jsonEscaped, "[hidden]").replaceAll(secret, "[hidden]");
  }, line);
}
