// Runs the commands, the curl requests and the TypeScript of docs/avatars.md and docs/agents.md against a server.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Likeness } from "@likeness/client";
import { looks } from "@likeness/client/looks";
import { manage } from "@likeness/client/manage";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import * as avatarFile from "@likeness/mcp/avatar-file";
import { expect, onTestFinished, test } from "vitest";
import { isolatedEnv } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

function start() {
  const engine = createEngine();
  onTestFinished(() => engine.stop());
  return engine;
}

async function blocksOf(page: string, language: "sh" | "ts"): Promise<string> {
  const text = await readFile(new URL(`../../../docs/${page}`, import.meta.url), "utf8");
  const blocks = [...text.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))];
  expect(blocks.length).toBeGreaterThan(0);
  return blocks.map(([, block = ""]) => block).join("\n");
}

const missing = ["bash", "curl", "jq"].filter((program) => spawnSync(program, ["--version"]).error);

test.skipIf(missing.length > 0).each([
  ["avatars.md", ["ada.png", "beach.png", "podcast.webp", "emotions/happy.png", "cast.png", "happy.png"]],
  ["agents.md", ["reader.webp", "happy.webp", "owl.webp"]],
])(
  `the commands of %s work (needs bash, curl, jq; missing: ${missing.join(", ") || "none"})`,
  { timeout: 240_000 },
  async (page, files) => {
    const engine = start();
    const server = await serve(engine, { port: 0 });
    onTestFinished(() => server.close({ graceMs: 0 }));
    const cwd = await temporaryDirectory();
    const bin = join(cwd, "bin");
    await mkdir(bin);
    const command = `#!/bin/sh\nexec "${process.execPath}" --conditions=source "${main}" "$@"\n`;
    await writeFile(join(bin, "avatar"), command, { mode: 0o755 });
    const script = `set -eEuo pipefail\ntrap 'echo "failed: $BASH_COMMAND"' ERR\n${await blocksOf(page, "sh")}`;
    const shell = spawn("bash", ["-c", script], {
      cwd,
      env: {
        ...isolatedEnv(cwd),
        PATH: `${bin}:${process.env["PATH"] ?? ""}`,
        HOME: cwd,
        LIKENESS_BASE_URL: server.url,
        LIKENESS_API_KEY: engine.apiKey,
      },
    });
    let output = "";
    for (const stream of [shell.stdout, shell.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    const [code] = await once(shell, "close");
    expect([code, output]).toEqual([0, expect.not.stringContaining("failed: ")]);
    for (const file of files) expect((await readFile(join(cwd, file))).length).toBeGreaterThan(500);
  },
);

test.each(["avatars.md", "agents.md"])("the TypeScript of %s works", { timeout: 120_000 }, async (page) => {
  const likeness = new Likeness({ engine: start() });
  const code = stripTypeScriptTypes(await blocksOf(page, "ts"));
  // A function body has no import declarations.
  const body = code.replace(
    /^import (\{[^}]*\}) from "@likeness\/mcp\/avatar-file";$/gm,
    "const $1 = avatarFile;",
  );
  const AsyncFunction = (async () => {}).constructor;
  const names = { likeness, looks, manage, avatarFile };
  await Reflect.construct(AsyncFunction, [...Object.keys(names), body])(...Object.values(names));
  expect((await likeness.jobs.list({ status: "failed" })).totalCount).toBe(0);
});
