import { mkdir, readFile, rm } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import type { InstalledNode } from "../lib/nodes.ts";
import { runCommand } from "../lib/run-command.ts";
import type { Checks } from "./checks.ts";

/** Uses the installed packages with one version of Node. */
export async function testProject(project: string, node: InstalledNode, { check }: Checks): Promise<void> {
  const subject = `Node ${node.version}`;
  const { PATH: path = "" } = process.env;
  const home = join(project, `home-${node.version}`);
  const env = {
    PATH: [dirname(node.executable), path].join(delimiter),
    HOME: home,
    XDG_CONFIG_HOME: join(home, "config"),
    XDG_DATA_HOME: join(home, "data"),
    NODE_OPTIONS: "",
    LIKENESS_API_KEY: "",
    LIKENESS_BASE_URL: "",
  };
  const execute = (command: string, args: readonly string[]) =>
    runCommand({ command, args, cwd: project, env });
  const succeeds = (args: readonly string[]) => async () => {
    const { code, stdout, stderr } = await execute(node.executable, args);
    const output = `${stdout}${stderr}`.trim();
    // Warnings on standard error are failures too.
    return code === 0 && stderr === "" ? [] : [`exited with ${code}: ${output}`];
  };

  await check(subject, "import, prompt to image", succeeds(["esm.mjs"]));
  await check(subject, "require, prompt to image", succeeds(["require.cjs"]));
  await check(subject, "mock in node:test", succeeds(["--test", "mock.test.mjs"]));
  await check(subject, "avatar generate --json", async () => {
    const file = join(home, "baker.png");
    await rm(file, { force: true });
    await mkdir(home, { recursive: true });
    const avatar = join(project, "node_modules/.bin/avatar");
    const commandArgs = ["generate", "--prompt", "a baker", "--json", "-o", file];
    const { code, stdout, stderr } = await execute(avatar, commandArgs);
    if (code !== 0) return [`exited with ${code}: ${stdout}${stderr}`];
    const json: unknown = JSON.parse(stdout);
    const bytes = await readFile(file);
    return [
      ...(typeof json === "object" && json !== null ? [] : ["printed no JSON object"]),
      ...(bytes.subarray(1, 4).toString() === "PNG" ? [] : ["wrote no PNG"]),
      ...(stderr === "" ? [] : [`wrote to standard error: ${stderr}`]),
    ];
  });
}
