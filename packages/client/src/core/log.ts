import type { Core } from "./core.ts";
import type { LogLevel } from "./logger.ts";

const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];

/** Logs a message if its level is at or above `logLevel`. */
export function log(
  { options: { logger = console, logLevel = "warn" } }: Core,
  level: Exclude<LogLevel, "off">,
  message: string,
  ...details: [details?: object]
): void {
  if (levels.indexOf(level) >= levels.indexOf(logLevel)) logger[level](`likeness: ${message}`, ...details);
}
