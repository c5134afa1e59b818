import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { runOrThrow } from "../lib/run-command.ts";

export const packageManagers = ["npm", "pnpm", "yarn", "bun"] as const;

export type PackageManager = (typeof packageManagers)[number];

const program = `import { createEngine } from "@likeness/engine";
import { Likeness } from "@likeness/client";
const likeness = new Likeness({ engine: createEngine() });
const job = await likeness.avatars.generate({ prompt: "a wise owl" });
const { avatar } = await job.done();
const bytes = await likeness.assets.bytes(avatar);
console.log(bytes.byteLength);
process.exit(0);
`;

const addCommands: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ["install", "--no-audit", "--no-fund", "--loglevel=error"],
  pnpm: ["add"],
  yarn: ["add", "--silent", "--non-interactive"],
  bun: ["add", "--silent"],
};

/** Installs our packages from a registry into an empty project, and runs a program there. Returns why that failed: empty if it did not. */
export async function installWith(
  manager: PackageManager,
  { directory, registry, version }: { directory: string; registry: string; version: string },
): Promise<readonly string[]> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await writeFile(join(directory, ".npmrc"), `registry=${registry}/\n`);
  await writeFile(join(directory, "program.js"), program);
  const tools = await installPackages(pinnedVersions.packageManagers);
  const { PATH: path = "" } = process.env;
  const env = {
    PATH: [join(tools, "node_modules/.bin"), path].join(delimiter),
    npm_config_registry: `${registry}/`,
    YARN_CACHE_FOLDER: join(directory, "cache"),
    BUN_INSTALL_CACHE_DIR: join(directory, "cache"),
  };
  const packages = ["client", "engine"].map((name) => `@likeness/${name}@${version}`);
  await runOrThrow({ command: manager, args: [...addCommands[manager], ...packages], cwd: directory, env });
  const run = { command: process.execPath, args: ["program.js"], cwd: directory };
  const { stdout } = await runOrThrow(run);
  return /^\d+\n$/.test(stdout) ? [] : [`the program printed ${JSON.stringify(stdout)}`];
}
