import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("doctor reports no problems, as text and as JSON", async () => {
  const cwd = await temporaryDirectory();
  const plain = await runCli(["doctor"], { cwd });
  expect(plain.code).toBe(0);
  expect(plain.stdout).toMatch(/^ok {4}node/);
  const { ok, checks } = JSON.parse((await runCli(["doctor", "--json"], { cwd })).stdout);
  expect(ok).toBe(true);
  expect(checks.map(({ name }: { name: string }) => name)).toEqual([
    "node",
    "data directory",
    "disk space",
    "sharp",
    "target",
    "config file",
    "terminal images",
  ]);
});

test("doctor exits with 1 for a failed check, and prints advice but no API key", async () => {
  const cwd = await temporaryDirectory();
  const env = { LIKENESS_DATA_DIR: "/dev/null/x" };
  const unwritable = await runCli(["doctor"], { cwd, env });
  expect(unwritable.code).toBe(1);
  expect(unwritable.stdout).toMatch(/fail {2}data directory.*\n.*--data-dir/);
  const remote = { LIKENESS_BASE_URL: "http://127.0.0.1:9", LIKENESS_API_KEY: "lk_canary" };
  const unreachable = await runCli(["doctor", "--json"], { cwd, env: remote });
  expect(unreachable.code).toBe(1);
  expect(unreachable.stdout).toContain("API key from LIKENESS_API_KEY");
  expect(unreachable.stdout + unreachable.stderr).not.toContain("canary");
});

test("brief prints the interpretation of a prompt", async () => {
  const cwd = await temporaryDirectory();
  const { stdout } = await runCli(["brief", "--prompt", "a barista with red hair", "--json"], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, hair: { color: "red" } });
  const plain = await runCli(["brief", "--prompt", "a barista with red hair"], { cwd });
  expect(plain.stdout).toMatch(/hair\.color +red +\(prompt: red hair\)/);
});

test("brief marks what was understood, in brackets or in colour, and warns about the rest", async () => {
  const cwd = await temporaryDirectory();
  const prompt = "a hyena with glasses and a trampoline";
  const plain = await runCli(["brief", prompt], { cwd });
  expect(plain.stdout).toContain("a [hyena] with [glasses] and a trampoline\nnot understood: trampoline\n");
  expect(plain.stderr).toContain("Hyena is drawn as wolf");
  const colored = await runCli(["brief", prompt], { cwd, env: { FORCE_COLOR: "1" } });
  expect(colored.stdout).toContain("a \u001b[32mhyena\u001b[39m with");
  const { stdout } = await runCli(["brief", prompt, "--json"], { cwd });
  expect(JSON.parse(stdout).reading.ignored).toEqual([{ start: 27, end: 37, text: "trampoline" }]);
  const unread = await runCli(["brief", "qwertz uiop"], { cwd });
  expect(unread.stderr).toContain("Nothing in the prompt was understood");
});
