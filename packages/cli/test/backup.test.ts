import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { startServe } from "./support/serve.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const small = ["--resolution", "512"];

test("backs up the data directory of a running server", async () => {
  const cwd = await temporaryDirectory();
  const server = await startServe([]);
  const response = await server.request("/api/v1/avatars/generate", {
    method: "POST",
    body: JSON.stringify({ prompt: "a wise owl", output: { resolution: "512" } }),
  });
  const { data } = await response.json();
  await server.request(`/api/v1/jobs/${data.id}?wait_for_completion=true&timeout_seconds=30`);
  const dataDir = join(server.cwd, ".data");
  const run = await runCli(["backup", "copy", "--data-dir", dataDir, "--json"], { cwd });
  expect([run.code, JSON.parse(run.stdout)]).toEqual([
    0,
    { folder: join(cwd, "copy"), dataDir, pictures: true, missing: [] },
  ]);
  const listed = await runCli(["jobs", "list", "--data-dir", "copy", "--json"], { cwd });
  expect(JSON.parse(listed.stdout)).toMatchObject({ data: [{ id: data.id, status: "completed" }] });
});

test("does not replace a directory that is not empty without --force", async () => {
  const cwd = await temporaryDirectory();
  await runCli(["generate", "--prompt", "a wise owl", "-o", "owl.png", ...small], { cwd });
  expect(await runCli(["backup", "copy"], { cwd })).toMatchObject({
    code: 0,
    stdout: `${join(cwd, "copy")}\n`,
  });
  await writeFile(join(cwd, "copy", "mine.txt"), "mine");
  const again = await runCli(["backup", "copy"], { cwd });
  expect(again).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("--force") });
  expect((await runCli(["backup", "copy", "--force"], { cwd })).code).toBe(0);
  expect((await readdir(join(cwd, "copy"))).toSorted()).toEqual(["blobs", "likeness.db"]);
});

test("fails for PostgreSQL and for a directory without a database", async () => {
  const cwd = await temporaryDirectory();
  const databaseUrl = "postgres://me:canary@127.0.0.1:1/likeness";
  const run = await runCli(["backup", "copy"], { cwd, env: { LIKENESS_DATABASE_URL: databaseUrl } });
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("pg_dump") });
  expect(run.stdout + run.stderr).not.toContain("canary");
  const empty = await runCli(["backup", "copy", "--data-dir", "nowhere"], { cwd });
  expect(empty).toMatchObject({ code: 1, stderr: expect.stringContaining("likeness.db") });
  expect(await readdir(cwd)).not.toContain("copy");
});
