import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { readSettings, type SettingFlags } from "../src/config/settings.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

interface Sources {
  readonly flags?: SettingFlags;
  readonly env?: Record<string, string>;
  readonly file?: unknown;
}

async function resolve({ flags = {}, env = {}, file }: Sources) {
  const cwd = await temporaryDirectory();
  const path = join(cwd, "config.json");
  if (file !== undefined) await writeFile(path, typeof file === "string" ? file : JSON.stringify(file));
  const settings = await readSettings(flags, { cwd, env: { LIKENESS_CONFIG: path, ...env } });
  return { ...settings, cwd };
}

const a = "http://a.example";
const b = "http://b.example";

test("uses the local engine by default", async () => {
  const { target, conflicts } = await resolve({});
  expect(target).toMatchObject({ kind: "local", source: "default" });
  expect(conflicts).toEqual([]);
});

test("flags override environment variables, which override the config file", async () => {
  const env = { LIKENESS_BASE_URL: b, LIKENESS_API_KEY: "k" };
  expect((await resolve({ flags: { baseUrl: a }, env })).target).toMatchObject({
    baseUrl: a,
    source: "--base-url",
  });
  expect((await resolve({ env, file: { baseUrl: a } })).target).toMatchObject({
    baseUrl: b,
    source: "LIKENESS_BASE_URL",
  });
  expect((await resolve({ file: { baseUrl: a, apiKey: "k" } })).target).toMatchObject({
    baseUrl: a,
    apiKey: "k",
  });
  const directories = await resolve({
    flags: { dataDir: "x" },
    env: { LIKENESS_DATA_DIR: "/y" },
    file: { dataDir: "/z" },
  });
  expect(directories.dataDir).toBe(join(directories.cwd, "x"));
});

test("LIKENESS_PREPARED_STATEMENTS is on by default and can be turned off", async () => {
  expect(await resolve({})).toMatchObject({ preparedStatements: true });
  const env = (value: string) => ({ LIKENESS_PREPARED_STATEMENTS: value });
  expect(await resolve({ env: env("off") })).toMatchObject({ preparedStatements: false });
  await expect(resolve({ env: env("maybe") })).rejects.toMatchObject({ hint: "Use on or off." });
});

test("reports sources that name different hosts or keys, without the keys", async () => {
  const hosts = await resolve({ env: { LIKENESS_BASE_URL: b }, file: { baseUrl: a, apiKey: "canary-file" } });
  expect(hosts.conflicts.join("\n")).toMatch(/using http:\/\/b\.example from LIKENESS_BASE_URL/);
  const keys = await resolve({
    env: { LIKENESS_API_KEY: "canary-env" },
    file: { baseUrl: a, apiKey: "canary-file" },
  });
  expect(keys.target).toMatchObject({ apiKey: "canary-env", keySource: "LIKENESS_API_KEY" });
  expect(keys.conflicts.join("\n")).toContain("using the API key from LIKENESS_API_KEY");
  const alone = await resolve({ env: { LIKENESS_API_KEY: "canary-env" } });
  expect(alone.target.kind).toBe("local");
  expect(alone.conflicts.join("\n")).toContain("without a base URL");
  for (const { conflicts } of [hosts, keys, alone]) expect(conflicts.join("\n")).not.toContain("canary");
});

test("sends the API key of the file only to the host of the file", async () => {
  const { target, conflicts } = await resolve({
    flags: { baseUrl: b },
    file: { baseUrl: a, apiKey: "canary" },
  });
  expect(target).toMatchObject({ baseUrl: b, keySource: "none" });
  expect(conflicts.join("\n")).toMatch(/is for http:\/\/a\.example and is not sent to http:\/\/b\.example/);
});

test("the API key is not enumerable", async () => {
  const { target } = await resolve({ flags: { baseUrl: a }, env: { LIKENESS_API_KEY: "canary" } });
  expect(inspect(target, { depth: 9 }) + JSON.stringify(target)).not.toContain("canary");
});

test("invalid values in the file are errors, and unknown settings are warnings", async () => {
  const misspelled = await resolve({ file: { baseURL: a, format: "webp" } });
  expect(misspelled.warnings).toEqual([expect.stringContaining('did you mean "baseUrl"?')]);
  expect(misspelled.config).toEqual({ format: "webp" });
  await expect(resolve({ file: "{ not json: canary }" })).rejects.toMatchObject({
    exitCode: 2,
    message: expect.not.stringContaining("canary"),
  });
  await expect(resolve({ file: { format: "gif" } })).rejects.toMatchObject({
    hint: expect.stringContaining("webp"),
  });
  await expect(resolve({ file: { apiKey: 7 } })).rejects.toMatchObject({
    message: expect.stringContaining("apiKey"),
  });
  await expect(resolve({ file: [] })).rejects.toMatchObject({ message: expect.stringContaining("object") });
});

test("prints warnings to standard error and uses the settings of the file", async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, ".config.json"), JSON.stringify({ format: "svg", colour: "red" }));
  const { code, stdout, stderr } = await runCli(["generate", "--prompt", "an owl"], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "owl.svg\n" });
  expect(stderr).toContain('unknown setting "colour"');
});
