import { join } from "node:path";
import { runOrThrow } from "../lib/run-command.ts";
import type { Report } from "./render-reports.ts";

/** The commands and options of `avatar`, which are the public API of a package without entries. */
export async function commandsReport(packagesDirectory: string): Promise<Report> {
  const directory = join(packagesDirectory, "cli");
  const { stdout } = await runOrThrow({
    command: process.execPath,
    args: ["--conditions=source", "scripts/commands-report.ts"],
    cwd: directory,
  });
  return { subject: "avatar", file: join(directory, "api/commands.md"), text: stdout };
}
