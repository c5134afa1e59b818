import { join } from "node:path";
import { runCommand } from "../lib/run-command.ts";
import type { Checks } from "./checks.ts";

/** Type-checks a small program including our declarations. Errors in the declarations of other packages are ignored. */
export async function typecheckProject(project: string, { check }: Checks): Promise<void> {
  await check("TypeScript 6", "strict, nodenext, declarations checked", async () => {
    const tsc = join(project, "node_modules/typescript/bin/tsc");
    const args = [tsc, "-p", join(project, "tsconfig.json"), "--pretty", "false"];
    const { stdout } = await runCommand({ command: process.execPath, args, cwd: project });
    return stdout
      .split("\n")
      .filter((line) => line.includes("error TS"))
      .filter((line) => !line.startsWith("node_modules/") || line.startsWith("node_modules/@likeness/"));
  });
}
