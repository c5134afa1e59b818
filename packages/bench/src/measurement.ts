/** A measurement, named after its bar. */
export interface Measurement {
  /** Name of the bar, e.g. `C11`. */
  readonly name: string;
  readonly title: string;
  run(log: (step: string) => void): Promise<readonly Row[]>;
}

/** A row of the report. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** Measured in the same run; null if the bar is absolute. */
  readonly peer: { readonly name: string; readonly value: number } | null;
  /** Null if the row is only informative. */
  readonly bar: { readonly text: string; readonly met: boolean } | null;
}

/** Adds a bar to a row. */
export function withBar(
  row: Omit<Row, "bar">,
  text: string,
  meets: (ours: number, peer: number) => boolean,
): Row {
  return { ...row, bar: { text, met: meets(row.ours, row.peer?.value ?? Number.NaN) } };
}

/** A row that is only informative. */
export function withoutBar(row: Omit<Row, "bar">): Row {
  return { ...row, bar: null };
}
