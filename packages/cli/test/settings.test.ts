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

async function settle({ flags = {}, env = {}, file }: Sources) {
  const cwd = await temporaryDirectory();
  const path = join(cwd, "config.json");
  if (file !== undefined) await writeFile(path, typeof file === "string" ? file : JSON.stringify(file));
  const settings = await readSettings(flags, { cwd, env: { LIKENESS_CONFIG: path, ...env } });
  return { ...settings, cwd };
}

const a = "http://a.example";
const b = "http://b.example";

test("without any source this machine draws", async () => {
  const { target, conflicts } = await settle({});
  expect(target).toMatchObject({ kind: "local", source: "default" });
  expect(conflicts).toEqual([]);
});

test("a flag wins over the environment, which wins over the file", async () => {
  const env = { LIKENESS_BASE_URL: b, LIKENESS_API_KEY: "k" };
  expect((await settle({ flags: { baseUrl: a }, env })).target).toMatchObject({
    baseUrl: a,
    source: "--base-url",
  });
  expect((await settle({ env, file: { baseUrl: a } })).target).toMatchObject({
    baseUrl: b,
    source: "LIKENESS_BASE_URL",
  });
  expect((await settle({ file: { baseUrl: a, apiKey: "k" } })).target).toMatchObject({
    baseUrl: a,
    apiKey: "k",
  });
  const folders = await settle({
    flags: { dataDir: "x" },
    env: { LIKENESS_DATA_DIR: "/y" },
    file: { dataDir: "/z" },
  });
  expect(folders.dataDir).toBe(join(folders.cwd, "x"));
});

test("sources that mean different hosts or accounts are told of, without their keys", async () => {
  const hosts = await settle({ env: { LIKENESS_BASE_URL: b }, file: { baseUrl: a, apiKey: "canary-file" } });
  expect(hosts.conflicts.join("\n")).toMatch(/LIKENESS_BASE_URL names http:\/\/b\.example and is used/);
  const keys = await settle({
    env: { LIKENESS_API_KEY: "canary-env" },
    file: { baseUrl: a, apiKey: "canary-file" },
  });
  expect(keys.target).toMatchObject({ apiKey: "canary-env", keySource: "LIKENESS_API_KEY" });
  expect(keys.conflicts.join("\n")).toContain("another key");
  const alone = await settle({ env: { LIKENESS_API_KEY: "canary-env" } });
  expect(alone.target.kind).toBe("local");
  expect(alone.conflicts.join("\n")).toContain("no host is named");
  for (const { conflicts } of [hosts, keys, alone]) expect(conflicts.join("\n")).not.toContain("canary");
});

test("the key of the file is sent to the host of the file, and to no other", async () => {
  const { target, conflicts } = await settle({
    flags: { baseUrl: b },
    file: { baseUrl: a, apiKey: "canary" },
  });
  expect(target).toMatchObject({ baseUrl: b, keySource: "none" });
  expect(conflicts.join("\n")).toMatch(/is for http:\/\/a\.example and is not sent to http:\/\/b\.example/);
});

test("a key is not printed by accident", async () => {
  const { target } = await settle({ flags: { baseUrl: a }, env: { LIKENESS_API_KEY: "canary" } });
  expect(inspect(target, { depth: 9 }) + JSON.stringify(target)).not.toContain("canary");
});

test("the file is checked: what is wrong is an error, what is unknown a warning", async () => {
  const odd = await settle({ file: { baseURL: a, format: "webp" } });
  expect(odd.warnings).toEqual([expect.stringContaining('did you mean "baseUrl"?')]);
  expect(odd.config).toEqual({ format: "webp" });
  await expect(settle({ file: "{ not json: canary }" })).rejects.toMatchObject({
    exitCode: 2,
    message: expect.not.stringContaining("canary"),
  });
  await expect(settle({ file: { format: "gif" } })).rejects.toMatchObject({
    hint: expect.stringContaining("webp"),
  });
  await expect(settle({ file: { apiKey: 7 } })).rejects.toMatchObject({
    message: expect.stringContaining("apiKey"),
  });
  await expect(settle({ file: [] })).rejects.toMatchObject({ message: expect.stringContaining("object") });
});

test("warnings go to standard error, and settings of the file are used", async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, ".config.json"), JSON.stringify({ format: "svg", colour: "red" }));
  const { code, stdout, stderr } = await runCli(["generate", "--prompt", "an owl"], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "owl.svg\n" });
  expect(stderr).toContain('"colour" is not a setting');
});
