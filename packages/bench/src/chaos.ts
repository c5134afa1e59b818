// pnpm chaos [--seed n] [--kills n] [--processes n] [--store sqlite|postgres]
// pnpm chaos load [--seed n] [--minutes n] [--processes n] [--store sqlite|postgres]
import { parseArgs } from "node:util";
import * as z from "zod";
import { runCrashTest } from "./chaos/crash-test.ts";
import { runLoadTest } from "./chaos/load-test.ts";
import { openStorage } from "./chaos/open-storage.ts";
import { printGrowth, printReport } from "./chaos/print-report.ts";

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
const asked = z
  .object({
    command: z.enum(["kill", "load"]),
    seed: z.coerce.number().int().min(0),
    kills: z.coerce.number().int().min(1),
    minutes: z.coerce.number().positive(),
    processes: z.coerce.number().int().min(1).max(8),
    store: z.enum(["sqlite", "postgres"]),
  })
  .safeParse({ ...values, command: positionals[0] ?? "kill" });

if (asked.success) process.exitCode = (await perform(asked.data)) ? 0 : 1;
else {
  console.error(z.prettifyError(asked.error));
  process.exitCode = 2;
}

/** Whether all went well. */
async function perform({ command, kills, minutes, store, seed, processes }: typeof asked.data & {}) {
  await using place = await openStorage(store);
  const began = performance.now();
  const plan = { seed, processes, place: place.where, tell: (step: string) => console.error(`… ${step}`) };
  const title = () =>
    `seed ${seed}, ${processes} ${processes === 1 ? "process" : "processes"} on ${store}, ${Math.round((performance.now() - began) / 1000)} seconds`;
  if (command === "kill") {
    const campaign = await runCrashTest({ ...plan, kills });
    printReport(title(), campaign, { ...campaign.strikes });
    return campaign.losses.length === 0 && campaign.strikes.ignored === 0;
  }
  const load = await runLoadTest({ ...plan, minutes });
  printReport(title(), load, {});
  return printGrowth(load) && load.losses.length === 0;
}
