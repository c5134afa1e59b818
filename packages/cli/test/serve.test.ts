import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runChild, start } from "./support/child.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("generates an API key, accepts requests, and stops on SIGINT", async () => {
  const cwd = await temporaryDirectory();
  const child = start(["serve", "--port", "0"], cwd);
  const url = await child.waitForOutput("stdout", /http:\/\/127\.0\.0\.1:\d+/);
  const key = await child.waitForOutput("stdout", /LIKENESS_API_KEY=(\S+)/);
  await child.waitForOutput("stdout", /Ctrl-C/);
  const response = await fetch(`${url}/api/v1/avatars/generate`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ prompt: "a wise owl", seed: 7, output: { resolution: "512" } }),
  });
  expect(response.status).toBe(202);

  const env = { LIKENESS_API_KEY: key, LIKENESS_BASE_URL: url };
  const args = ["generate", "--prompt", "a wise owl", "--seed", "7", "--resolution", "512", "-o", "-"];
  const remote = await runCli(args, { cwd, env });
  expect(remote).toMatchObject({ code: 0, stderr: expect.stringContaining("seed 7") });
  const local = await runCli(args, { cwd: await temporaryDirectory() });
  expect(remote.bytes.equals(local.bytes)).toBe(true);

  child.process.kill("SIGINT");
  const { code, stderr } = await child.ended;
  expect(code).toBe(0);
  expect(stderr).toContain('"msg":"stopped"');
});

test("uses the API key of the environment without printing it, and warns about public addresses", async () => {
  const cwd = await temporaryDirectory();
  const child = start(["serve", "--port", "0", "--host", "0.0.0.0", "--json"], cwd, {
    LIKENESS_API_KEY: "lk_canary_8f14e45fceea",
  });
  const document: unknown = JSON.parse(await child.waitForOutput("stdout", /\{[^}]*\}/));
  const dataDir = join(cwd, ".data");
  expect(document).toEqual({
    url: expect.stringContaining(":"),
    elsewhere: expect.any(Array),
    place: dataDir,
    dataDir,
  });
  child.process.kill("SIGTERM");
  const { code, stdout, stderr } = await child.ended;
  expect(code).toBe(0);
  expect(stderr).toContain("other machines");
  expect(stdout + stderr).not.toContain("canary");
});

test("serves metrics without a key on a separate port, and with a key on the public port", async () => {
  const metricsKey = "metrics_key_for_tests";
  const env = { LIKENESS_API_KEY: "lk_canary_8f14e45fceea", LIKENESS_METRICS_KEY: metricsKey };
  const child = start(
    ["serve", "--port", "0", "--metrics-port", "0", "--json"],
    await temporaryDirectory(),
    env,
  );
  const { url, metricsUrl } = JSON.parse(await child.waitForOutput("stdout", /\{[^}]*\}/));
  expect(new URL(metricsUrl).port).not.toBe(new URL(url).port);
  const status = async (url: string | URL, key?: string) =>
    (await fetch(url, { headers: key ? { authorization: `Bearer ${key}` } : {} })).status;
  const metrics = await fetch(metricsUrl);
  expect(await metrics.text()).toContain("likeness_http_requests_total");
  expect(await status(new URL("/readyz", metricsUrl))).toBe(200);
  expect(await status(new URL("/api/v1/jobs", metricsUrl), env.LIKENESS_API_KEY)).toBe(404);
  expect(await status(`${url}/metrics`)).toBe(401);
  expect(await status(`${url}/metrics`, metricsKey)).toBe(200);
  expect(await status(`${url}/metrics`, env.LIKENESS_API_KEY)).toBe(200);
  expect(await status(`${url}/api/v1/jobs`, metricsKey)).toBe(401);
  child.process.kill("SIGTERM");
  const { code, stdout, stderr } = await child.ended;
  expect(code).toBe(0);
  expect(stdout + stderr).not.toContain(metricsKey);
});

test("exits with 1 if the metrics port is in use", async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  const address = holder.address();
  const usedPort = typeof address === "object" && address ? String(address.port) : "";
  const { code } = await runChild(
    ["serve", "--port", "0", "--metrics-port", usedPort, "--json"],
    await temporaryDirectory(),
  );
  holder.close();
  expect(code).toBe(1);
});

test("exits with 1 if the port is in use, and prints a hint", async () => {
  const cwd = await temporaryDirectory();
  const holder = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    holder.listen(0, "127.0.0.1", () => {
      const address = holder.address();
      if (typeof address === "object" && address) resolve(address.port);
      else reject(new Error("no port"));
    });
  });
  const { code, stdout } = await runChild(["serve", "--port", String(port), "--json"], cwd);
  holder.close();
  expect(code).toBe(1);
  expect(JSON.parse(stdout).error).toMatchObject({
    code: "EADDRINUSE",
    message: expect.stringContaining(String(port)),
    hint: expect.stringContaining("port"),
  });
});

test("rejects a short API key on a public address", async () => {
  const cwd = await temporaryDirectory();
  const { code, stderr } = await start(["serve", "--port", "0", "--host", "0.0.0.0"], cwd, {
    LIKENESS_API_KEY: "secret",
  }).ended;
  expect([code, stderr]).toEqual([1, expect.stringContaining("at least 16")]);
  expect(stderr).not.toContain("secret");
});

test("reports a data directory that cannot be created", async () => {
  const cwd = await temporaryDirectory();
  const { code, stderr } = await start(["serve", "--data-dir", "/proc/nope", "--port", "0"], cwd).ended;
  expect([code, stderr]).toEqual([1, expect.stringContaining("Cannot use the data directory")]);
});
