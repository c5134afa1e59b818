/** One thing that is measured, under the name of its bar. */
export interface Measurement {
  /** As in the table of bars, e.g. `C11`. */
  readonly name: string;
  readonly title: string;
  run(tell: (step: string) => void): Promise<readonly Row[]>;
}

/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** Measured in the same run; null where the bar is a bare number. */
  readonly peer: { readonly name: string; readonly value: number } | null;
  /** Null where the row only gives the others something to stand beside. */
  readonly bar: { readonly text: string; readonly met: boolean } | null;
}

/** A row that is judged. */
export function withBar(
  row: Omit<Row, "bar">,
  text: string,
  meets: (ours: number, peer: number) => boolean,
): Row {
  return { ...row, bar: { text, met: meets(row.ours, row.peer?.value ?? Number.NaN) } };
}

/** A row that is not judged. */
export function withoutBar(row: Omit<Row, "bar">): Row {
  return { ...row, bar: null };
}
