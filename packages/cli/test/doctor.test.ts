import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("doctor finds nothing wrong with a machine that works, in words and in JSON", async () => {
  const cwd = await temporaryDirectory();
  const plain = await runCli(["doctor"], { cwd });
  expect(plain.code).toBe(0);
  expect(plain.stdout).toMatch(/^ok {4}node/);
  const { ok, checks } = JSON.parse((await runCli(["doctor", "--json"], { cwd })).stdout);
  expect(ok).toBe(true);
  expect(checks.map(({ name }: { name: string }) => name)).toEqual([
    "node",
    "data folder",
    "free space",
    "drawing",
    "draws",
    "config file",
    "pictures here",
  ]);
});

test("doctor ends with 1 when something is wrong, says what to do, and shows no key", async () => {
  const cwd = await temporaryDirectory();
  const env = { LIKENESS_DATA_DIR: "/dev/null/x" };
  const folder = await runCli(["doctor"], { cwd, env });
  expect(folder.code).toBe(1);
  expect(folder.stdout).toMatch(/fail {2}data folder.*\n.*--data-dir/);
  const remote = { LIKENESS_BASE_URL: "http://127.0.0.1:9", LIKENESS_API_KEY: "lk_canary" };
  const host = await runCli(["doctor", "--json"], { cwd, env: remote });
  expect(host.code).toBe(1);
  expect(host.stdout).toContain("key from LIKENESS_API_KEY");
  expect(host.stdout + host.stderr).not.toContain("canary");
});

test("brief shows what was understood, without touching anything", async () => {
  const cwd = await temporaryDirectory();
  const { stdout } = await runCli(["brief", "--prompt", "a barista with red hair", "--json"], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, hair: { color: "red" } });
  const plain = await runCli(["brief", "--prompt", "a barista with red hair"], { cwd });
  expect(plain.stdout).toMatch(/hair\.color +red +\(prompt: red hair\)/);
});
