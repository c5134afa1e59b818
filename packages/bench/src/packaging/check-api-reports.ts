import { join } from "node:path";
import { benchDirectory } from "../lib/paths.ts";
import { runCommand } from "../lib/run-command.ts";
import type { Checks } from "./checks.ts";

/** Compares the public API of the built packages with the reports, in a process of its own that uses another core. */
export async function checkApiReports({ check }: Checks): Promise<void> {
  await check("all packages", "public API as in the reports", async () => {
    const { code, stdout, stderr } = await runCommand({
      command: process.execPath,
      args: ["--conditions=source", join(benchDirectory, "src/api-reports.ts"), "--check", "--no-build"],
    });
    return code === 0 ? [] : [`${stdout}${stderr}`.trim()];
  });
}
