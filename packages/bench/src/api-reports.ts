// pnpm api-reports [--check] [--no-build]: writes the reports of the public API of the published packages, or checks them.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { commandsReport } from "./api-reports/commands-report.ts";
import { compareReports } from "./api-reports/compare-reports.ts";
import { publicPackages } from "./api-reports/public-entries.ts";
import { renderReports } from "./api-reports/render-reports.ts";
import { buildAll } from "./lib/build.ts";
import { rootDirectory } from "./lib/paths.ts";

const { values: flags } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
  },
});
const mostLines = 40;

if (!flags["no-build"]) await buildAll();
const packagesDirectory = join(rootDirectory, "packages");
const packages = await publicPackages(packagesDirectory);
const reports = [...(await renderReports(packages)), await commandsReport(packagesDirectory)];
const changes = await compareReports(reports);
for (const { file, subject, text, lines } of changes) {
  const name = relative(rootDirectory, file);
  if (flags.check) {
    console.log(`The public API of ${subject} is not as in ${name}:`);
    for (const line of lines.slice(0, mostLines)) console.log(`    ${line}`);
    if (lines.length > mostLines) console.log(`    and ${lines.length - mostLines} more lines`);
  } else if (text === undefined) {
    await rm(file);
    console.log(`removed ${name}`);
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`wrote ${name}`);
  }
}
if (flags.check && changes.length > 0) {
  console.log("If the change is meant, run `pnpm api-reports` and commit the reports with it.");
  process.exitCode = 1;
}
