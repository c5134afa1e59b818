import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isolatedEnv } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const avatar = `"${process.execPath}" --conditions=source "${main}"`;

interface ShellResult {
  readonly code: number;
  readonly stderr: string;
}

/** Runs a shell command, which can redirect standard output to a broken stream. */
function shell(line: string, cwd: string): Promise<ShellResult> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: cwd, ...isolatedEnv(cwd) };
  return new Promise((resolve) => {
    execFile("bash", ["-c", line], { cwd, env }, (error, _stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stderr });
    });
  });
}

describe.skipIf(!existsSync("/dev/full"))(
  "standard output on a full disk (skipped without /dev/full)",
  () => {
    test.each(["--version", "--help", "list", "list --json", "completion bash", "serve --print-config"])(
      "%s prints one error line and exits with 1",
      async (words) => {
        const { code, stderr } = await shell(`${avatar} ${words} > /dev/full`, await temporaryDirectory());
        expect(code).toBe(1);
        expect(stderr).toContain("error: Cannot write to standard output: the disk is full.\n");
        expect(stderr).not.toContain("    at ");
      },
    );

    test("the image is still written to its file", async () => {
      const cwd = await temporaryDirectory();
      const line = `${avatar} generate --prompt owl --resolution 512 -o owl.png > /dev/full`;
      expect((await shell(line, cwd)).code).toBe(1);
      expect(existsSync(join(cwd, "owl.png"))).toBe(true);
    });

    test("invalid usage still exits with 2, and a full standard error changes nothing", async () => {
      const cwd = await temporaryDirectory();
      expect((await shell(`${avatar} nonsense --json > /dev/full`, cwd)).code).toBe(2);
      expect((await shell(`${avatar} list 2> /dev/full`, cwd)).code).toBe(0);
      expect((await shell(`${avatar} nonsense 2> /dev/full`, cwd)).code).toBe(2);
    });
  },
);

test.skipIf(process.platform !== "linux")(
  "a receiver exits when the reader of its output closes (skipped without GNU tail)",
  async () => {
    const cwd = await temporaryDirectory();
    const line = `(timeout 30 ${avatar} webhooks receive --port 0 --json; echo "ended $?" >&2) | true`;
    expect((await shell(line, cwd)).stderr).toBe("ended 0\n");
  },
  40_000,
);
