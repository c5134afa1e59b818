import { spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const small = ["--prompt", "owl", "--resolution", "512", "--format", "svg"];

interface Said {
  readonly code: number | null;
  readonly text: string;
}

describe("a current folder that was removed", () => {
  async function fromRemovedFolder(args: readonly string[]): Promise<Said> {
    const home = await temporaryDirectory();
    const gone = join(home, "gone");
    await mkdir(gone);
    // The shell goes there first: no process can be started in a folder that is not there.
    const script = 'rmdir "$PWD" && exec "$0" --conditions=source "$@"';
    const words = args.map((word) => word.replaceAll("HOME", home));
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, main, ...words], {
      cwd: gone,
      env: { HOME: home, LIKENESS_CONFIG: join(home, "none.json") },
      encoding: "utf8",
    });
    await rmdir(gone).catch(() => undefined);
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
  ])("%j ends with %i, in plain words", async (args, code) => {
    const said = await fromRemovedFolder(args);
    expect(said).toMatchObject({ code });
    if (code !== 0) expect(said.text).toContain("The current folder is not there any more.");
    expect(said.text).not.toMatch(/ENOENT|uv_cwd|^ {4}at /m);
  });
});

describe.skipIf(process.getuid?.() !== 0)("a user without a home folder (skipped without root)", () => {
  async function homeless(args: readonly string[], env: Record<string, string> = {}): Promise<Said> {
    const cwd = await temporaryDirectory();
    await chmod(cwd, 0o777);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=source", main, ...args], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", ...env },
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
    [["list"], { XDG_DATA_HOME: "/tmp/likeness-test-no-such-user" }, 0],
    [["serve", "--print-config"], {}, 0],
    [["list"], {}, 1],
    [["list"], { HOME: "" }, 1],
    [["doctor"], {}, 1],
  ])("%j with %j ends with %i", async (args, env, code) => {
    const said = await homeless(args, env);
    expect(said).toMatchObject({ code });
    expect(said.text).not.toMatch(/ENOENT|uv_os|^ {4}at /m);
    if (code !== 0) expect(said.text).toContain("no home folder");
  });

  test("the usual config file that may not be read is warned of; a named one is an error", async () => {
    const home = await temporaryDirectory();
    const folder = join(home, ".config", "likeness");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "config.json"), "{}", { mode: 0o600 });
    const usual = await homeless(["list", "--data-dir", "data"], { HOME: home });
    expect(usual).toMatchObject({ code: 0, text: expect.stringContaining("warning: Cannot read") });
    const named = await homeless(["list"], { LIKENESS_CONFIG: join(folder, "config.json") });
    expect(named.code).toBe(2);
  });
});

describe("a byte order mark, as Windows writes it", { timeout: 60_000 }, () => {
  const encodings: Record<string, (text: string) => Buffer> = {
    "UTF-8": (text) => Buffer.from(`\ufeff${text}`, "utf8"),
    "UTF-16, little end first": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
    "UTF-16, big end first": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  };

  test.each(Object.entries(encodings))(
    "%s is read in the config file and in a brief",
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

  test("bytes that are no text are a usage error", async () => {
    const cwd = await temporaryDirectory();
    await writeFile(join(cwd, ".config.json"), Buffer.from([0x7b, 0xff, 0x00]));
    expect(await runCli(["list"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("not a text in UTF-8"),
    });
  });
});
