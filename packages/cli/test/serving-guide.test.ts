import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isolatedEnv } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const guide = fileURLToPath(new URL("../../../docs/serving.md", import.meta.url));
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

test("the commands of the serving guide work, and are fewer than ten", async () => {
  const block = /```sh\n([\s\S]*?)```/.exec(await readFile(guide, "utf8"))?.[1] ?? "";
  const commands = block.trim().split("\n");
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.length).toBeLessThan(10);

  const [api, receiver] = [await freePort(), await freePort()];
  const body = block.replaceAll("4010", `${api}`).replaceAll("3000", `${receiver}`);
  // Waits for the servers to start, which takes longer than the script; openssl is replaced by a function.
  const runnable = body.replace(
    /&( +#.*)$/gm,
    `& until (: > /dev/tcp/127.0.0.1/$PORT) 2>/dev/null; do sleep 0.1; done`,
  );
  const ports = [api, receiver];
  const script = `set -e
    trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
    openssl() { echo 0123456789abcdef0123456789abcdef; }
    ${runnable.replace(/\$PORT/g, () => String(ports.shift()))}
    until avatar webhooks deliveries | grep -q succeeded; do sleep 0.2; done
    avatar credits balance`;
  const cwd = await temporaryDirectory();
  const bin = join(cwd, "bin");
  await mkdir(bin);
  const command = `#!/bin/sh\nexec "${process.execPath}" --conditions=source "${main}" "$@"\n`;
  await writeFile(join(bin, "avatar"), command, { mode: 0o755 });
  const PATH = `${bin}:${process.env["PATH"] ?? ""}`;
  const shell = spawn("bash", ["-c", script], { cwd, env: { PATH, HOME: cwd, ...isolatedEnv(cwd) } });
  let output = "";
  for (const stream of [shell.stdout, shell.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const [code] = await once(shell, "close");
  expect([code, output]).toEqual([0, expect.stringContaining("98 credits available, 0 held, 2 charged")]);
  expect(output).toMatch(/verified {2}job\.completed/);
  expect((await readFile(join(cwd, "owl.png"))).subarray(1, 4).toString()).toBe("PNG");
}, 60_000);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
