import type { LogFields, Logger } from "../../src/index.ts";

export interface Line extends LogFields {
  readonly level: string;
  readonly message: string;
}

/** A logger that keeps what it is told. */
export function capturedLines(): { logger: Logger; lines: Line[] } {
  const lines: Line[] = [];
  const take = (level: string) => (fields: LogFields, message: string) =>
    void lines.push({ ...fields, level, message });
  return {
    lines,
    logger: { debug: take("debug"), info: take("info"), warn: take("warn"), error: take("error") },
  };
}
