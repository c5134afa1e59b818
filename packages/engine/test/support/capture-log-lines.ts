import type { LogFields, Logger } from "../../src/index.ts";

export interface LogLine extends LogFields {
  readonly level: string;
  readonly message: string;
}

/** Creates a logger that collects its lines. */
export function captureLogLines(): { logger: Logger; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const take = (level: string) => (fields: LogFields, message: string) =>
    void lines.push({ ...fields, level, message });
  return {
    lines,
    logger: { debug: take("debug"), info: take("info"), warn: take("warn"), error: take("error") },
  };
}
