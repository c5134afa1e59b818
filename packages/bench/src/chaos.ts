// pnpm chaos [--seed n] [--kills n] [--processes n] [--store sqlite|postgres]
// pnpm chaos load [--seed n] [--minutes n] [--processes n] [--store sqlite|postgres]
import { parseArgs } from "node:util";
import * as z from "zod";
import { runCrashTest } from "./chaos/crash-test.ts";
import { runLoadTest } from "./chaos/load-test.ts";
import { openStorage } from "./chaos/open-storage.ts";
import { printLoad, printReport } from "./chaos/print-report.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    kills: { type: "string", default: "100" },
    minutes: { type: "string", default: "10" },
    processes: { type: "string", default: "2" },
    store: { type: "string", default: "sqlite" },
  },
});
const parsed = z
  .object({
    command: z.enum(["kill", "load"]),
    seed: z.coerce.number().int().min(0),
    kills: z.coerce.number().int().min(1),
    minutes: z.coerce.number().positive(),
    processes: z.coerce.number().int().min(1).max(8),
    store: z.enum(["sqlite", "postgres"]),
  })
  .safeParse({ ...values, command: positionals[0] ?? "kill" });

if (parsed.success) process.exitCode = (await runTest(parsed.data)) ? 0 : 1;
else {
  console.error(z.prettifyError(parsed.error));
  process.exitCode = 2;
}

/** Returns whether the test passed. */
async function runTest({ command, kills, minutes, store, seed, processes }: typeof parsed.data & {}) {
  await using storage = await openStorage(store);
  const started = performance.now();
  const options = {
    seed,
    processes,
    storage: storage.settings,
    log: (step: string) => console.error(`… ${step}`),
  };
  const title = () =>
    `seed ${seed}, ${processes} ${processes === 1 ? "process" : "processes"} on ${store}, ${Math.round((performance.now() - started) / 1000)} seconds`;
  if (command === "kill") {
    const result = await runCrashTest({ ...options, kills });
    printReport(title(), result, { ...result.faults });
    return result.problems.length === 0 && result.faults.ignoredStops === 0;
  }
  const result = await runLoadTest({ ...options, minutes });
  printReport(title(), result, {});
  return printLoad(result) && result.problems.length === 0;
}
