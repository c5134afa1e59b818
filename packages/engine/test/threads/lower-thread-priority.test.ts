import { readdirSync, readFileSync } from "node:fs";
import { getPriority } from "node:os";
import { expect, test } from "vitest";
import { startThread } from "../../src/start-thread.ts";

// Elsewhere the priority belongs to the process and stays.
test.skipIf(process.platform !== "linux")(
  "threads of an engine have a lower priority than the one that handles requests",
  async () => {
    const own = getPriority();
    const lower = Math.max(own, 10);
    const before = countThreads(lower);
    const worker = startThread("moderate");
    await new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    expect(countThreads(lower)).toBeGreaterThan(before);
    expect(getPriority()).toBe(own);
    await worker.terminate();
  },
);

/** How many threads of this process have the priority. */
function countThreads(priority: number): number {
  return readdirSync("/proc/self/task").filter((id) => {
    const stat = readFileSync(`/proc/self/task/${id}/stat`, "utf8");
    // The name of a thread, which is in parentheses, may contain spaces. The priority is the 17th field after it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(fields[16]) === priority;
  }).length;
}
