import type { LoadTestResult } from "./load-test.ts";
import type { VerificationReport } from "./verify.ts";
import type { WorkloadErrors } from "./workload.ts";

const maxPrinted = 40;

export function printReport(
  title: string,
  report: VerificationReport & { readonly errors: WorkloadErrors },
  faults: Readonly<Record<string, number>>,
): void {
  const { kinds, errors, problems } = report;
  console.log(title);
  for (const [name, count] of Object.entries(faults)) printCount(name, count);
  for (const name of counted) printCount(name, report[name]);
  printCount("problems", problems.length);
  console.log(`accepted requests: ${formatCounts(kinds)}`);
  console.log(`expected errors: ${formatCounts(errors.expected) || "none"}`);
  const distinct = [...Map.groupBy(problems, (problem) => problem)];
  for (const [problem, { length }] of distinct.slice(0, maxPrinted))
    console.log(`PROBLEM${length > 1 ? ` (${length} times)` : ""}: ${problem}`);
  if (distinct.length > maxPrinted) console.log(`and ${distinct.length - maxPrinted} more`);
}

const counted = [
  "accepted",
  "completed",
  "failed",
  "cancelled",
  "charged",
  "avatars",
  "looks",
  "twins",
  "delivered",
  "repeated",
] as const;

function printCount(name: string, count: number): void {
  console.log(`${name.padEnd(12)} ${count}`);
}

/** Memory that grows by more than this factor is a leak. */
const maxGrowth = 1.2;

/** Prints the measurements of a load test. Returns false if memory grew or there were unexpected responses. */
export function printLoad({ responses, get, memory }: LoadTestResult): boolean {
  console.log(`responses: ${formatCounts(responses)}`);
  const [median, p99] = [get.median.toFixed(1), get.p99.toFixed(1)];
  console.log(`GET: ${get.count}, median ${median} ms, p99 ${p99} ms`);
  let isStable = true;
  for (const [n, growth] of memory.entries()) {
    for (const kind of ["rss", "heap"] as const) {
      const [early, late] = growth[kind];
      const ratio = late / early;
      if (!(ratio <= maxGrowth)) isStable = false;
      const sizes = `${megabytes(early)} MB in the second tenth, ${megabytes(late)} MB in the last`;
      console.log(`process ${n + 1} ${kind}: ${sizes}, ${ratio.toFixed(2)} x`);
    }
  }
  return isStable && [...responses.keys()].every((status) => /^[234]/.test(status));
}

function formatCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `${count} ${name}`).join(", ");
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
