import { spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileCache, runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const small = ["--prompt", "owl", "--resolution", "512", "--format", "svg"];

interface Result {
  readonly code: number | null;
  readonly text: string;
}

describe("a working directory that was removed", () => {
  async function runInRemovedDirectory(args: readonly string[]): Promise<Result> {
    const home = await temporaryDirectory();
    const removed = join(home, "gone");
    await mkdir(removed);
    // A process cannot be started in a missing directory, so a shell removes it first.
    const script = 'rmdir "$PWD" && exec "$0" --conditions=source "$@"';
    const words = args.map((word) => word.replaceAll("HOME", home));
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, main, ...words], {
      cwd: removed,
      env: { ...compileCache, HOME: home, LIKENESS_CONFIG: join(home, "none.json") },
      encoding: "utf8",
    });
    await rmdir(removed).catch(() => undefined);
    return { code: status, text: stdout + stderr };
  }

  test.each([
    [["--help"], 0],
    [["list", "--data-dir", "HOME/data"], 0],
    [["brief", "--prompt", "owl"], 0],
    [["doctor", "--data-dir", "HOME/data"], 0],
    [["generate", ...small, "--data-dir", "HOME/data", "-o", "HOME/owl.svg"], 0],
    [["generate", ...small], 1],
    [["list", "--data-dir", "here"], 1],
    [["generate", ...small, "--brief", "brief.json", "-o", "HOME/owl.svg"], 1],
  ])("%j exits with %i and without a stack trace", async (args, code) => {
    const result = await runInRemovedDirectory(args);
    expect(result).toMatchObject({ code });
    if (code !== 0) expect(result.text).toContain("The working directory was removed.");
    expect(result.text).not.toMatch(/ENOENT|uv_cwd|^ {4}at /m);
  });
});

describe.skipIf(process.getuid?.() !== 0)("a user without a home directory (skipped without root)", () => {
  async function runWithoutHome(args: readonly string[], env: Record<string, string> = {}): Promise<Result> {
    const cwd = await temporaryDirectory();
    await chmod(cwd, 0o777);
    const paths = Object.entries(env).map(([name, value]) => [name, value.replace("CWD", cwd)]);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=source", main, ...args], {
      cwd,
      env: { ...compileCache, PATH: process.env["PATH"] ?? "", ...Object.fromEntries(paths) },
      uid: 54_321,
      gid: 54_321,
      encoding: "utf8",
    });
    return { code: status, text: stdout + stderr };
  }

  test.each([
    [["brief", "--prompt", "owl"], {}, 0],
    [["list", "--data-dir", "data"], {}, 0],
    [["list"], { LIKENESS_DATA_DIR: "data" }, 0],
    [["list"], { XDG_DATA_HOME: "CWD" }, 0],
    [["serve", "--print-config"], {}, 0],
    [["list"], {}, 1],
    [["list"], { HOME: "" }, 1],
    [["doctor"], {}, 1],
  ])("%j with %j exits with %i", async (args, env, code) => {
    const result = await runWithoutHome(args, env);
    expect(result).toMatchObject({ code });
    expect(result.text).not.toMatch(/ENOENT|uv_os|^ {4}at /m);
    if (code !== 0) expect(result.text).toContain("no home directory");
  });

  test("warns about an unreadable config file at the default path and rejects one at another path", async () => {
    const home = await temporaryDirectory();
    const directory = join(home, ".config", "likeness");
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, "config.json"), "{}", { mode: 0o600 });
    const byDefault = await runWithoutHome(["list", "--data-dir", "data"], { HOME: home });
    expect(byDefault).toMatchObject({ code: 0, text: expect.stringContaining("warning: Cannot read") });
    const explicit = await runWithoutHome(["list"], { LIKENESS_CONFIG: join(directory, "config.json") });
    expect(explicit.code).toBe(2);
  });
});

describe("a byte order mark", { timeout: 60_000 }, () => {
  const encodings: Record<string, (text: string) => Buffer> = {
    "UTF-8": (text) => Buffer.from(`\ufeff${text}`, "utf8"),
    "UTF-16LE": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
    "UTF-16BE": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  };

  test.each(Object.entries(encodings))(
    "accepts %s in the config file and in a Brief",
    async (_name, encode) => {
      const cwd = await temporaryDirectory();
      await writeFile(join(cwd, ".config.json"), encode('{"format": "svg"}'));
      await writeFile(join(cwd, "brief.json"), encode('{"version": 1, "subject": "owl"}'));
      const { code, stdout, stderr } = await runCli(["generate", "--brief", "brief.json", "-o", "."], {
        cwd,
      });
      expect({ code, stdout }).toEqual({ code: 0, stdout: "avatar.svg\n" });
      expect(stderr).not.toContain("warning");
      expect(await readFile(join(cwd, "avatar.svg"), "utf8")).toContain("<svg");
    },
  );

  test("invalid UTF-8 is a usage error", async () => {
    const cwd = await temporaryDirectory();
    await writeFile(join(cwd, ".config.json"), Buffer.from([0x7b, 0xff, 0x00]));
    expect(await runCli(["list"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("not valid UTF-8"),
    });
  });
});
