/** One value of a text in the Prometheus format. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const escapes: Readonly<Record<string, string>> = { "\\\\": "\\", '\\"': '"', "\\n": "\n" };

/** Reads the Prometheus text format. Comments and lines of other formats are left out. */
export function parseMetrics(text: string): readonly Sample[] {
  return text.split("\n").flatMap((line) => {
    const parts = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)/.exec(line);
    if (parts === null) return [];
    const [, name = "", labels = "", value = ""] = parts;
    const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key = "", text = ""]) => [
      key,
      text.replace(/\\[\\"n]/g, (pair) => escapes[pair] ?? pair),
    ]);
    return [{ name, labels: Object.fromEntries(pairs), value: Number(value.replace("Inf", "Infinity")) }];
  });
}

/** Adds up the samples of a name, of those labels only if some are given; undefined if there is none. */
export function total(
  samples: readonly Sample[],
  name: string,
  where: Readonly<Record<string, string>> = {},
): number | undefined {
  const found = samples.filter(
    (sample) =>
      sample.name === name && Object.entries(where).every(([key, value]) => sample.labels[key] === value),
  );
  return found.length === 0 ? undefined : found.reduce((sum, { value }) => sum + value, 0);
}

/** The sums of a name by the values of one label, the largest first. */
export function totalsBy(
  samples: readonly Sample[],
  name: string,
  label: string,
): readonly (readonly [value: string, sum: number])[] {
  const sums = new Map<string, number>();
  for (const sample of samples) {
    if (sample.name !== name) continue;
    const value = sample.labels[label] ?? "";
    sums.set(value, (sums.get(value) ?? 0) + sample.value);
  }
  return [...sums].sort(([, a], [, b]) => b - a);
}

/** The mean of a histogram; undefined if nothing was observed. */
export function mean(
  samples: readonly Sample[],
  name: string,
  where?: Readonly<Record<string, string>>,
): number | undefined {
  const count = total(samples, `${name}_count`, where) ?? 0;
  return count === 0 ? undefined : (total(samples, `${name}_sum`, where) ?? 0) / count;
}

/**
 * The value of a histogram below which a share of the observations is: the upper edge of the bucket where that is reached, which is
 * Infinity for the last one; undefined if nothing was observed.
 */
export function upperBound(samples: readonly Sample[], name: string, share: number): number | undefined {
  const buckets = totalsBy(samples, `${name}_bucket`, "le")
    .map(([le, count]) => [le === "+Inf" ? Number.POSITIVE_INFINITY : Number(le), count] as const)
    .sort(([a], [b]) => a - b);
  const all = buckets.at(-1)?.[1] ?? 0;
  return all === 0 ? undefined : buckets.find(([, count]) => count >= share * all)?.[0];
}
