import type { Verdict } from "./judge.ts";
import type { Load } from "./load.ts";
import type { Heard } from "./play.ts";

/** At most so many different losses are told one by one. */
const mostTold = 40;

export function printVerdict(
  title: string,
  verdict: Verdict & { readonly heard: Heard },
  before: Readonly<Record<string, number>>,
): void {
  const { accepted, completed, failed, cancelled, charged, saved, delivered, repeats, losses, heard } =
    verdict;
  const counts = { accepted, completed, failed, cancelled, charged, saved, delivered, repeats };
  console.log(title);
  for (const [name, count] of Object.entries({ ...before, ...counts, lost: losses.length }))
    console.log(`${name.padEnd(10)} ${count}`);
  console.log(`refused by design: ${listed(heard.refusals) || "nothing"}`);
  const different = [...Map.groupBy(losses, (loss) => loss)];
  for (const [loss, { length }] of different.slice(0, mostTold))
    console.log(`LOST${length > 1 ? `, ${length} times` : ""}: ${loss}`);
  if (different.length > mostTold) console.log(`and ${different.length - mostTold} more`);
}

/** A process that has more than this of what it had near the beginning does not stay as it is. */
const mostGrowth = 1.2;

/** Whether every process kept its size, and nothing was answered that nobody is to be answered. */
export function printGrowth({ answers, get, growth }: Load): boolean {
  console.log(`answers: ${listed(answers)}`);
  const [median, p99] = [get.median.toFixed(1), get.p99.toFixed(1)];
  console.log(`GET: ${get.count}, median ${median} ms, p99 ${p99} ms`);
  let isFlat = true;
  for (const [n, sizes] of growth.entries()) {
    for (const name of ["rss", "heap"] as const) {
      const [early, late] = sizes[name];
      const ratio = late / early;
      if (!(ratio <= mostGrowth)) isFlat = false;
      const told = `${megabytes(early)} MB in the second tenth, ${megabytes(late)} MB in the last`;
      console.log(`process ${n + 1} ${name}: ${told}, ${ratio.toFixed(2)} x`);
    }
  }
  const isSound = [...answers.keys()].every((status) => /^[234]/.test(status));
  return isFlat && isSound;
}

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, times]) => `${times} ${name}`).join(", ");
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
