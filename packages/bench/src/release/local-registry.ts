import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { runOrThrow } from "../lib/run-command.ts";

export interface LocalRegistry extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
}

const startSeconds = 60;

/** Starts a registry (Verdaccio) that has our packages only if they are published to it, and all others from npm's registry. */
export async function startLocalRegistry(directory: string): Promise<LocalRegistry> {
  const tools = await installPackages(pinnedVersions.registry);
  const { stdout } = await runOrThrow({ command: "npm", args: ["config", "get", "registry"] });
  const port = await freePort();
  const config = {
    storage: join(directory, "storage"),
    uplinks: { npm: { url: stdout.trim(), timeout: "60s", maxage: "60m" } },
    packages: {
      "@likeness/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "npm" },
    },
    max_body_size: "100mb",
    log: { type: "stdout", format: "json", level: "warn" },
  };
  await mkdir(directory, { recursive: true });
  const configFile = join(directory, "config.yaml");
  // JSON is YAML.
  await writeFile(configFile, JSON.stringify(config));
  const child = spawn(
    process.execPath,
    [
      join(tools, "node_modules/verdaccio/bin/verdaccio"),
      "--config",
      configFile,
      "--listen",
      `127.0.0.1:${port}`,
    ],
    { stdio: "ignore" },
  );
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill();
    await exited;
  };
  for (let second = 0; second < startSeconds; second += 1) {
    if (child.exitCode !== null) throw new Error(`Verdaccio exited with ${child.exitCode}.`);
    const answer = await fetch(`${url}/-/ping`).catch(() => undefined);
    if (answer?.ok === true) return { url, [Symbol.asyncDispose]: stop };
    await sleep(1_000);
  }
  await stop();
  throw new Error(`Verdaccio did not start within ${startSeconds} s.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
