import { join } from "node:path";
import { runCommand } from "../lib/run-command.ts";
import type { Checks } from "./checks.ts";

/** Type-checks small programs including our declarations. Errors in the declarations of other packages are ignored. */
export async function typecheckProject(project: string, { check }: Checks): Promise<void> {
  const typecheck = async (config: string): Promise<readonly string[]> => {
    const tsc = join(project, "node_modules/typescript/bin/tsc");
    const args = [tsc, "-p", join(project, config), "--pretty", "false"];
    const { stdout } = await runCommand({ command: process.execPath, args, cwd: project });
    return stdout
      .split("\n")
      .filter((line) => line.includes("error TS"))
      .filter((line) => !line.startsWith("node_modules/") || line.startsWith("node_modules/@likeness/"));
  };
  await check("TypeScript 6", "strict, nodenext, declarations checked", () => typecheck("tsconfig.json"));
  await check("TypeScript 6", "strict, node16, the declarations for CommonJS checked", () =>
    typecheck("tsconfig.node16.json"),
  );
}
