/** A measurement with the rows that it reports. */
export interface Measurement {
  /** The name for `pnpm bench`, e.g. `C11`. */
  readonly name: string;
  readonly title: string;
  run(log: (step: string) => void): Promise<readonly Row[]>;
}

/** A row of the report. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** Measured in the same run; null if the target is absolute. */
  readonly peer: { readonly name: string; readonly value: number } | null;
  /** Null if the row is only informative. */
  readonly target: { readonly text: string; readonly met: boolean } | null;
}

/** Adds a target to a row. */
export function withTarget(
  row: Omit<Row, "target">,
  text: string,
  meets: (ours: number, peer: number) => boolean,
): Row {
  return { ...row, target: { text, met: meets(row.ours, row.peer?.value ?? Number.NaN) } };
}

/** A row that is only informative. */
export function withoutTarget(row: Omit<Row, "target">): Row {
  return { ...row, target: null };
}
