/** Where the client's messages go. `console` is one. Facts hold no secrets. */
export interface Logger {
  debug(message: string, facts?: object): void;
  info(message: string, facts?: object): void;
  warn(message: string, facts?: object): void;
  error(message: string, facts?: object): void;
}

/** The least important messages that are still logged. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];

export function filterLog(logger: Logger, level: LogLevel): Logger {
  const from = (at: Exclude<LogLevel, "off">): Logger[typeof at] => {
    if (levels.indexOf(at) < levels.indexOf(level)) return () => {};
    return (message, ...facts: [facts?: object]) => logger[at](`likeness: ${message}`, ...facts);
  };
  return { debug: from("debug"), info: from("info"), warn: from("warn"), error: from("error") };
}
