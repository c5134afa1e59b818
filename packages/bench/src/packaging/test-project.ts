import { readFile, rm } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import type { InstalledNode } from "../lib/nodes.ts";
import { runCommand } from "../lib/run-command.ts";
import type { Checks } from "./checks.ts";

/** The installed packages at work on one Node. */
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
  const tryCommand = (command: string, args: readonly string[]) =>
    runCommand({ command, args, cwd: project, env });
  const works = (args: readonly string[]) => async () => {
    const { code, stdout, stderr } = await tryCommand(node.executable, args);
    const said = `${stdout}${stderr}`.trim();
    // Nothing on standard error: users of the packages see no warnings either.
    return code === 0 && stderr === "" ? [] : [`ended with ${code}: ${said}`];
  };

  await check(subject, "import, prompt to picture", works(["esm.mjs"]));
  await check(subject, "require, prompt to picture", works(["require.cjs"]));
  await check(subject, "mock in node:test", works(["--test", "mock.test.mjs"]));
  await check(subject, "avatar generate --json", async () => {
    const picture = join(project, "baker.png");
    await rm(picture, { force: true });
    const avatar = join(project, "node_modules/.bin/avatar");
    const words = ["generate", "--prompt", "a baker", "--json", "-o", picture];
    const { code, stdout, stderr } = await tryCommand(avatar, words);
    if (code !== 0) return [`ended with ${code}: ${stdout}${stderr}`];
    const said: unknown = JSON.parse(stdout);
    const bytes = await readFile(picture);
    return [
      ...(typeof said === "object" && said !== null ? [] : ["printed no JSON object"]),
      ...(bytes.subarray(1, 4).toString() === "PNG" ? [] : ["wrote no PNG"]),
      ...(stderr === "" ? [] : [`said on standard error: ${stderr}`]),
    ];
  });
}
