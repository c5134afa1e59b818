export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which a fraction of the values lies. */
export function percentile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))];
  if (value === undefined) throw new Error("Cannot compute a percentile of no values.");
  return value;
}

/** Alternates the measurements, so that other load affects all of them equally. Returns the medians by name. */
export async function interleave<const Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, () => Promise<number>>>,
): Promise<(name: Name) => number> {
  const samples = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const name in measures) {
      const values = samples.get(name) ?? [];
      samples.set(name, values);
      values.push(await measures[name]());
    }
  }
  return (name) => median(samples.get(name) ?? []);
}
