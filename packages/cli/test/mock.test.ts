import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { start } from "./support/child.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("avatar mock serves a system with its faults and seed until it is interrupted", async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, "seed.json"), JSON.stringify({ avatars: [{ label: "Ada" }] }));
  const options = [
    "--system",
    "hoox",
    "--seed",
    "seed.json",
    "--fault",
    "rateLimitStorm",
    "--images",
    "tiny",
  ];
  const child = start(["mock", "--port", "0", "--key", "secret", ...options], cwd);
  onTestFinished(() => void child.process.kill("SIGKILL"));
  const url = await child.waitForOutput("stdout", /http:\/\/127\.0\.0\.1:\d+/);
  await child.waitForOutput("stdout", /Ctrl-C/);
  const headers = { authorization: "Bearer secret" };
  const list = async () => (await fetch(`${url}/api/public/v1/avatar/list`, { headers })).text();
  for (let storm = 0; storm < 5; storm += 1) expect(await list()).toContain("rate_limit_exceeded");
  expect(await list()).toContain("Ada");
  child.process.kill("SIGINT");
  expect((await child.ended).code).toBe(0);
});

test("a seed that is wrong and an unknown system say what is allowed", async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, "seed.json"), '{"avatar": []}');
  const seed = await runCli(["mock", "--port", "0", "--seed", "seed.json"], { cwd });
  expect([seed.code, seed.stderr]).toEqual([1, expect.stringContaining("avatars, casts")]);
  const system = await runCli(["mock", "--system", "midjourney"], { cwd });
  expect([system.code, system.stderr]).toEqual([2, expect.stringContaining("hoox")]);
  const jobs = await runCli(["mock", "--jobs", "later"], { cwd });
  expect(jobs.stderr).toContain("polls:3");
});
