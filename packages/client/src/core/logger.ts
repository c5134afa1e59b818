/** Receives the client's messages; `console` is one. The details contain no secrets. */
export interface Logger {
  debug(message: string, details?: object): void;
  info(message: string, details?: object): void;
  warn(message: string, details?: object): void;
  error(message: string, details?: object): void;
}

/** The least severe level that is still logged. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";
