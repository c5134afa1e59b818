import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serverSettings } from "../src/server/settings.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

interface Sources {
  readonly args?: readonly string[];
  readonly env?: Record<string, string>;
  readonly file?: unknown;
}

async function printConfig({ args = [], env = {}, file }: Sources) {
  const cwd = await temporaryDirectory();
  if (file !== undefined) await writeFile(join(cwd, ".config.json"), JSON.stringify(file));
  const run = await runCli(["serve", "--print-config", "--json", ...args], { cwd, env });
  return { ...run, json: JSON.parse(run.stdout), path: join(cwd, ".config.json") };
}

test("flags override environment variables, which override the config file and the defaults", async () => {
  const file = { serve: { port: 1, host: "file.example", metrics: true } };
  const env = { LIKENESS_PORT: "2", LIKENESS_HOST: "env.example" };
  const { json, path, code } = await printConfig({ args: ["--port", "3"], env, file });
  expect(code).toBe(0);
  expect(json.settings).toMatchObject({
    port: { value: 3, source: "--port" },
    host: { value: "env.example", source: "LIKENESS_HOST" },
    metrics: { value: true, source: path },
    docs: { value: true, source: "default" },
  });
});

test("--no- flags override settings of other sources", async () => {
  const env = { LIKENESS_METRICS: "on", LIKENESS_RATE_LIMIT: "0" };
  const { json } = await printConfig({ args: ["--no-metrics", "--no-docs", "--rate-limit"], env });
  expect(json.settings).toMatchObject({
    metrics: { value: false, source: "--no-metrics" },
    docs: { value: false, source: "--no-docs" },
    rateLimit: { value: true, source: "--rate-limit" },
  });
});

test("accepts a list of origins from every source", async () => {
  const [a, b] = ["https://a.example", "https://b.example"];
  const found = [
    await printConfig({ args: ["--cors-origin", a, "--cors-origin", b] }),
    await printConfig({ env: { LIKENESS_CORS_ORIGINS: `${a}, ${b}` } }),
    await printConfig({ file: { serve: { corsOrigins: [a, b] } } }),
  ];
  for (const { json } of found) expect(json.settings.corsOrigins.value).toEqual([a, b]);
});

test("--print-config prints every setting and no secrets", async () => {
  const env = {
    LIKENESS_API_KEY: "canary-key",
    LIKENESS_DATABASE_URL: "postgres://likeness:canary%20password@db.example/likeness?sslpassword=canary",
    LIKENESS_PICTURES_URL: "s3://key:a/canary@bucket/prefix",
  };
  const { json, stdout } = await printConfig({ env });
  expect(Object.keys(json.settings)).toEqual(["apiKey", "dataDir", ...Object.keys(serverSettings)]);
  expect(json.settings.apiKey).toEqual({ value: "set", source: "LIKENESS_API_KEY" });
  expect(json.settings.databaseUrl).toMatchObject({ source: "LIKENESS_DATABASE_URL" });
  expect(json.settings.databaseUrl.value).toContain("likeness:***@db.example");
  const text = await runCli(["serve", "--print-config"], { cwd: await temporaryDirectory(), env });
  expect(text.stdout).toMatch(/^port +4010 +default$/m);
  expect(stdout + text.stdout + text.stderr).not.toContain("canary");
});

test.each([
  [{ args: ["--port", "65536"] }, "65535"],
  [{ args: ["--log-level", "inof"] }, "info"],
  [{ args: ["--cors-origin", "https://a.example/"] }, "without a path"],
  [{ args: ["--public-url", "faces.example"] }, "https://faces.example"],
  [{ env: { LIKENESS_PORT: "http" } }, "integer"],
  [{ env: { LIKENESS_METRICS: "maybe" } }, "on or off"],
  [{ file: { serve: { graceSeconds: -1 } } }, "greater than 0"],
  [{ file: { serve: { prot: 1 } } }, 'Did you mean \\"port\\"?'],
  [{ file: { serve: 4010 } }, "must be an object"],
  [{ file: { sevre: {} } }, 'did you mean \\"serve\\"?'],
] satisfies [Sources, string][])("%j exits with 2 and a hint", async (sources, hint) => {
  const { code, stdout } = await printConfig(sources);
  expect(code).toBe(2);
  expect(stdout).toContain(hint);
});

test("an error about a database URL does not contain its password", async () => {
  const databaseUrl = "mysql://likeness:canary@db.example/likeness";
  const found = [
    await printConfig({ args: ["--database-url", databaseUrl] }),
    await printConfig({ env: { LIKENESS_DATABASE_URL: databaseUrl } }),
  ];
  for (const { code, stdout, stderr } of found) {
    expect(code).toBe(2);
    expect(stdout).toContain("postgres://user:password@host:5432/database");
    expect(stdout + stderr).not.toContain("canary");
  }
});
