/**
 * Where log lines go; pino is one, and so is anything with these four methods. Lines never carry keys, headers, bodies,
 * prompts or the signatures of addresses.
 */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

export type LogFields = Readonly<Record<string, unknown>>;
