export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that a fraction of the values does not exceed. */
export function percentile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))];
  if (value === undefined) throw new Error("There is no percentile of nothing.");
  return value;
}

/** Takes each measure in turn, so that what disturbs the machine disturbs all alike; gives the medians by name. */
export async function interleave<const Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, () => Promise<number>>>,
): Promise<(name: Name) => number> {
  const taken = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const name in measures) {
      const values = taken.get(name) ?? [];
      taken.set(name, values);
      values.push(await measures[name]());
    }
  }
  return (name) => median(taken.get(name) ?? []);
}
