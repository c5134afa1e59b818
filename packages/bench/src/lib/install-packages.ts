import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheDirectory } from "./paths.ts";
import { runOrThrow } from "./run-command.ts";

/**
 * Peers and tools for single measurements and checks. They are not dependencies of the workspace, because together they
 * are larger than all of it and would slow down every install.
 */
export const pinnedVersions = {
  clients: { openai: "7.55.0", replicate: "1.4.0", stripe: "23.1.0" },
  dicebear: { dicebear: "10.7.0" },
  environments: {
    "@types/jest": "30.0.0",
    "@types/react": "19.3.3",
    bun: "1.4.5",
    deno: "2.9.6",
    esbuild: "0.28.2",
    "happy-dom": "21.0.4",
    jest: "30.5.2",
    "jest-environment-jsdom": "30.5.2",
    jsdom: "31.0.1",
    next: "16.4.6",
    react: "19.3.1",
    "react-dom": "19.3.1",
    "ts-jest": "29.4.15",
    vite: "8.4.0",
    vitest: "5.1.0",
  },
  outbound: { "request-filtering-agent": "3.2.1" },
  packageChecks: { "@arethetypeswrong/cli": "0.18.5", publint: "0.3.25" },
  packageManagers: { bun: "1.4.5", yarn: "1.22.22" },
  prism: { "@stoplight/prism-cli": "5.16.0" },
  registry: { verdaccio: "6.10.4" },
  webhooks: { standardwebhooks: "1.1.1" },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** Installs packages into a cached directory and returns its path. */
export async function installPackages(dependencies: Readonly<Record<string, string>>): Promise<string> {
  const manifest = JSON.stringify({ private: true, dependencies }, null, 2);
  const name = createHash("sha256").update(manifest).digest("hex").slice(0, 16);
  const directory = join(cacheDirectory, "registry", name);
  if (existsSync(directory)) return directory;
  const temporary = `${directory}.${process.pid}`;
  await mkdir(temporary, { recursive: true });
  try {
    await writeFile(join(temporary, "package.json"), manifest);
    await npmInstall(temporary);
    await rename(temporary, directory);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return directory;
}

export async function npmInstall(directory: string): Promise<void> {
  await runOrThrow({
    command: "npm",
    args: ["install", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"],
    cwd: directory,
  });
}
