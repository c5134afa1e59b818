import type { LoadTestResult } from "./load-test.ts";
import type { VerificationReport } from "./verify.ts";
import type { WorkloadErrors } from "./workload.ts";

/** At most so many different losses are told one by one. */
const maxPrinted = 40;

export function printReport(
  title: string,
  verdict: VerificationReport & { readonly heard: WorkloadErrors },
  before: Readonly<Record<string, number>>,
): void {
  const { accepted, completed, failed, cancelled, charged, saved, delivered, repeats, losses, heard } =
    verdict;
  const counts = { accepted, completed, failed, cancelled, charged, saved, delivered, repeats };
  console.log(title);
  for (const [name, count] of Object.entries({ ...before, ...counts, lost: losses.length }))
    console.log(`${name.padEnd(10)} ${count}`);
  console.log(`refused by design: ${formatCounts(heard.refusals) || "nothing"}`);
  const different = [...Map.groupBy(losses, (loss) => loss)];
  for (const [loss, { length }] of different.slice(0, maxPrinted))
    console.log(`LOST${length > 1 ? `, ${length} times` : ""}: ${loss}`);
  if (different.length > maxPrinted) console.log(`and ${different.length - maxPrinted} more`);
}

/** A process that has more than this of what it had near the beginning does not stay as it is. */
const maxGrowth = 1.2;

/** Whether every process kept its size, and nothing was answered that nobody is to be answered. */
export function printGrowth({ answers, get, growth }: LoadTestResult): boolean {
  console.log(`answers: ${formatCounts(answers)}`);
  const [median, p99] = [get.median.toFixed(1), get.p99.toFixed(1)];
  console.log(`GET: ${get.count}, median ${median} ms, p99 ${p99} ms`);
  let isFlat = true;
  for (const [n, sizes] of growth.entries()) {
    for (const name of ["rss", "heap"] as const) {
      const [early, late] = sizes[name];
      const ratio = late / early;
      if (!(ratio <= maxGrowth)) isFlat = false;
      const told = `${megabytes(early)} MB in the second tenth, ${megabytes(late)} MB in the last`;
      console.log(`process ${n + 1} ${name}: ${told}, ${ratio.toFixed(2)} x`);
    }
  }
  const isSound = [...answers.keys()].every((status) => /^[234]/.test(status));
  return isFlat && isSound;
}

function formatCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, times]) => `${times} ${name}`).join(", ");
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
