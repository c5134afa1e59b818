// pnpm chaos [--seed n] [--kills n] [--processes n] [--store sqlite|postgres]
import { parseArgs } from "node:util";
import * as z from "zod";
import { runCampaign } from "./chaos/campaign.ts";
import { openPlace } from "./chaos/open-place.ts";
import { printVerdict } from "./chaos/print-verdict.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    kills: { type: "string", default: "100" },
    processes: { type: "string", default: "2" },
    store: { type: "string", default: "sqlite" },
  },
});
const flags = z
  .object({
    seed: z.coerce.number().int().min(0),
    kills: z.coerce.number().int().min(1),
    processes: z.coerce.number().int().min(1).max(8),
    store: z.enum(["sqlite", "postgres"]),
  })
  .safeParse(values);

if (flags.success) {
  const { store, ...plan } = flags.data;
  await using place = await openPlace(store);
  const started = performance.now();
  const campaign = await runCampaign({
    ...plan,
    place: place.where,
    tell: (step) => console.error(`… ${step}`),
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  printVerdict(campaign, `seed ${plan.seed}, ${plan.processes} processes on ${store}, ${seconds} seconds`);
  if (campaign.losses.length > 0) process.exitCode = 1;
} else {
  console.error(z.prettifyError(flags.error));
  process.exitCode = 2;
}
