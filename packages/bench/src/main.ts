// pnpm bench [name...] [--json] [--strict] [--no-build]
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { buildAll } from "./lib/build.ts";
import { formatNumber, formatTable } from "./lib/table.ts";
import type { Measurement, Row } from "./measurement.ts";
import { acceptJobs } from "./measurements/accept-jobs.ts";
import { brief } from "./measurements/brief-accuracy.ts";
import { claimJobs } from "./measurements/claim-jobs.ts";
import { clientImportTime } from "./measurements/client-import-time.ts";
import { clientRequestCost } from "./measurements/client-request-cost.ts";
import { clientSize } from "./measurements/client-size.ts";
import { commandTime } from "./measurements/command-time.ts";
import { crashRecovery } from "./measurements/crash-recovery.ts";
import { drawByUrl } from "./measurements/draw-by-url.ts";
import { fairness } from "./measurements/fairness.ts";
import { generationTime } from "./measurements/generation-time.ts";
import { hostedModels } from "./measurements/hosted-models.ts";
import { hostileInput } from "./measurements/hostile-input.ts";
import { inProcess } from "./measurements/in-process.ts";
import { lists } from "./measurements/lists.ts";
import { parsingTime } from "./measurements/parsing-time.ts";
import { postgres } from "./measurements/postgres.ts";
import { sameBytes } from "./measurements/same-bytes.ts";
import { outbound } from "./measurements/ssrf-protection.ts";
import { startup } from "./measurements/startup.ts";
import { studio } from "./measurements/studio.ts";
import { twoProcesses } from "./measurements/two-processes.ts";

const measurements: readonly Measurement[] = [
  clientSize,
  clientImportTime,
  clientRequestCost,
  inProcess,
  acceptJobs,
  claimJobs,
  fairness,
  startup,
  crashRecovery,
  twoProcesses,
  outbound,
  postgres,
  lists,
  hostileInput,
  drawByUrl,
  studio,
  generationTime,
  hostedModels,
  sameBytes,
  brief,
  commandTime,
  parsingTime,
];

const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
  },
});

const selected = select(names);
const report: { readonly measurement: Measurement; readonly row: Row }[] = [];
const failures: string[] = [];

if (!flags["no-build"]) {
  log("building the packages");
  await buildAll();
}
for (const measurement of selected) {
  log(`${measurement.name} ${measurement.title}`);
  try {
    const rows = await measurement.run((step) => log(`${measurement.name} ${step}`));
    report.push(...rows.map((row) => ({ measurement, row })));
  } catch (error) {
    failures.push(`${measurement.name} failed: ${error instanceof Error ? error.message : error}`);
  }
}

const missed = report.filter(({ row }) => row.target?.met === false);
if (flags.json) console.log(JSON.stringify({ load: loadavg(), rows: report.map(toJson), failures }, null, 2));
else print();
if (failures.length > 0 || (flags.strict && missed.length > 0)) process.exitCode = 1;

function select(requested: readonly string[]): readonly Measurement[] {
  const named = new Map(measurements.map((measurement) => [measurement.name.toLowerCase(), measurement]));
  const unknown = requested.filter((name) => !named.has(name.toLowerCase()));
  if (unknown.length > 0) {
    console.error(
      `Unknown measurements: ${unknown.join(", ")}. Known measurements: ${measurements.map(({ name }) => name).join(", ")}.`,
    );
    process.exit(2);
  }
  return requested.length === 0
    ? measurements
    : measurements.filter(({ name }) =>
        requested.some((other) => other.toLowerCase() === name.toLowerCase()),
      );
}

function toJson({ measurement, row }: { measurement: Measurement; row: Row }) {
  const ratio = row.peer === null ? null : row.ours / row.peer.value;
  return { name: measurement.name, title: measurement.title, ...row, ratio };
}

function print(): void {
  const lines = report.map(({ measurement, row: { what, unit, ours, peer, target } }) => [
    measurement.name,
    what,
    `${formatNumber(ours)} ${unit}`.trim(),
    peer === null ? "" : `${formatNumber(peer.value)} ${unit} ${peer.name}`,
    peer === null ? "" : formatNumber(ours / peer.value),
    target?.text ?? "",
    target === null ? "" : target.met ? "met" : "MISSED",
  ]);
  console.log(formatTable(["name", "what", "ours", "peer", "ratio", "allowed", ""], lines));
  const rowsWithTarget = report.filter(({ row }) => row.target !== null).length;
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(
    `\n${rowsWithTarget - missed.length} of ${rowsWithTarget} targets met; load average ${load.join(", ")}`,
  );
  for (const failure of failures) console.log(failure);
}

/** Prints progress to standard error. */
function log(step: string): void {
  console.error(`… ${step}`);
}
