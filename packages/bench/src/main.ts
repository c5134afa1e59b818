// pnpm bench [name...] [--json] [--strict] [--no-build]
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { buildAll } from "./lib/build.ts";
import { formatNumber, formatTable } from "./lib/table.ts";
import type { Measurement, Row } from "./measurement.ts";
import { inProcess } from "./measurements/b1-in-process.ts";
import { acceptJobs } from "./measurements/b2-accept-jobs.ts";
import { claimJobs } from "./measurements/b3-claim-jobs.ts";
import { fairness } from "./measurements/b4-fairness.ts";
import { startup } from "./measurements/b5-startup.ts";
import { crashRecovery } from "./measurements/b6-kill.ts";
import { twoProcesses } from "./measurements/b7-two-processes.ts";
import { outbound } from "./measurements/b8-outbound.ts";
import { multipleWorkers } from "./measurements/b9-many-machines.ts";
import { lists } from "./measurements/b10-lists.ts";
import { hostileInput } from "./measurements/b11-hostile-input.ts";
import { clientSize } from "./measurements/c11-size.ts";
import { clientImportTime } from "./measurements/c12-import-time.ts";
import { clientRequestCost } from "./measurements/c13-request-cost.ts";
import { generationTime } from "./measurements/i1-generation-time.ts";
import { sameBytes } from "./measurements/i2-same-bytes.ts";
import { brief } from "./measurements/i3-brief.ts";
import { commandTime } from "./measurements/i5-command-time.ts";
import { parsingTime } from "./measurements/i6-parsing-time.ts";

const all: readonly Measurement[] = [
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
  multipleWorkers,
  lists,
  hostileInput,
  generationTime,
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

const missed = report.filter(({ row }) => row.bar?.met === false);
if (flags.json) console.log(JSON.stringify({ load: loadavg(), rows: report.map(toJson), failures }, null, 2));
else print();
if (failures.length > 0 || (flags.strict && missed.length > 0)) process.exitCode = 1;

function select(requested: readonly string[]): readonly Measurement[] {
  const named = new Map(all.map((measurement) => [measurement.name.toLowerCase(), measurement]));
  const unknown = requested.filter((name) => !named.has(name.toLowerCase()));
  if (unknown.length > 0) {
    console.error(
      `Unknown measurements: ${unknown.join(", ")}. Known measurements: ${all.map(({ name }) => name).join(", ")}.`,
    );
    process.exit(2);
  }
  return requested.length === 0
    ? all
    : all.filter(({ name }) => requested.some((other) => other.toLowerCase() === name.toLowerCase()));
}

function toJson({ measurement, row }: { measurement: Measurement; row: Row }) {
  const ratio = row.peer === null ? null : row.ours / row.peer.value;
  return { name: measurement.name, title: measurement.title, ...row, ratio };
}

function print(): void {
  const lines = report.map(({ measurement, row: { what, unit, ours, peer, bar } }) => [
    measurement.name,
    what,
    `${formatNumber(ours)} ${unit}`.trim(),
    peer === null ? "" : `${formatNumber(peer.value)} ${unit} ${peer.name}`,
    peer === null ? "" : formatNumber(ours / peer.value),
    bar?.text ?? "",
    bar === null ? "" : bar.met ? "met" : "MISSED",
  ]);
  console.log(formatTable(["bar", "what", "ours", "peer", "ratio", "allowed", ""], lines));
  const rowsWithBar = report.filter(({ row }) => row.bar !== null).length;
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(`\n${rowsWithBar - missed.length} of ${rowsWithBar} bars met; load average ${load.join(", ")}`);
  for (const failure of failures) console.log(failure);
}

/** Prints progress to standard error. */
function log(step: string): void {
  console.error(`… ${step}`);
}
