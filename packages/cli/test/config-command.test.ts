import { mkdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const key = "lk_canary_0123456789abcdef";

async function createWorkspace() {
  const cwd = await temporaryDirectory();
  const config = (args: string[], stdin?: string) =>
    runCli(["config", ...args], { cwd, ...(stdin !== undefined && { stdin }) });
  return { cwd, config, file: join(cwd, ".config.json") };
}

test("sets, gets, lists, uses and removes settings in a private file", async () => {
  const { cwd, config, file } = await createWorkspace();
  await config(["set", "format", "svg"]);
  await config(["set", "serve.port", "4011"]);
  expect((await config(["get", "format"])).stdout).toBe("svg\n");
  expect((await config(["list"])).stdout).toBe("format      svg\nserve.port  4011\n");
  expect((await config(["path"])).stdout).toBe(`${file}\n`);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await runCli(["generate", "an owl"], { cwd })).stdout).toBe("owl.svg\n");
  await config(["unset", "format"]);
  await config(["unset", "serve.port"]);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual({});
  expect(await config(["get", "format"])).toMatchObject({ code: 1, stdout: "" });
});

test("stores an API key and masks it in output", async () => {
  const { config, file } = await createWorkspace();
  const results = [
    await config(["set", "apiKey", "-"], `\ufeff${key}\r\n`),
    await config(["get", "apiKey"]),
    await config(["list"]),
    await config(["list", "--json"]),
    await config(["set", "--profile", "work", "apiKey", key]),
    await config(["get", "--profile", "work", "apiKey", "--json"]),
  ];
  for (const { code, stdout, stderr } of results) {
    expect(code).toBe(0);
    expect(stdout).toContain("lk_can…");
    expect(stdout + stderr).not.toContain(key);
  }
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual({
    apiKey: key,
    profiles: { work: { apiKey: key } },
  });
});

test("keeps a symbolic link, and makes the file private", async () => {
  const { cwd, config, file } = await createWorkspace();
  await mkdir(join(cwd, "dotfiles"));
  const real = join(cwd, "dotfiles", "likeness.json");
  await writeFile(real, '{"format": "webp"}', { mode: 0o644 });
  await symlink(real, file);
  await config(["set", "style", "comic"]);
  expect(JSON.parse(await readFile(real, "utf8"))).toEqual({ format: "webp", style: "comic" });
  expect((await stat(real)).mode & 0o777).toBe(0o600);
});

test.each([
  [["set", "formt", "svg"], /mean format/],
  [["set", "format", "gif"], /png, webp, jpeg/],
  [["set", "serve.port", "99999"], /65535/],
  [["set", "serve.prt", "1"], /mean serve.port/],
  [["set", "baseUrl", "nowhere"], /not a valid base URL/],
  [["set", "--profile", "work", "serve.port", "1"], /of a profile/],
  [["set", "format", ""], /must not be empty/],
  [["get", "colour"], /Unknown setting/],
])("config %j exits with 2 and writes nothing", async (args, message) => {
  const { config, file } = await createWorkspace();
  expect(await config(args)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
  await expect(stat(file)).rejects.toThrow();
});

describe("profiles", () => {
  const file = {
    baseUrl: "http://127.0.0.1:9",
    apiKey: key,
    format: "png",
    profiles: {
      work: { baseUrl: "http://127.0.0.1:1", format: "webp" },
      here: { dataDir: "here", format: "svg" },
    },
  };

  async function withProfiles(changes: object = {}) {
    const cwd = await temporaryDirectory();
    await writeFile(join(cwd, ".config.json"), JSON.stringify({ ...file, ...changes }));
    return cwd;
  }

  test("does not send the top-level API key to the host of a profile", async () => {
    const cwd = await withProfiles();
    const { code, stderr } = await runCli(["list", "--profile", "work"], { cwd });
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining("http://127.0.0.1:1") });
  });

  test("the flag overrides the environment variable, which overrides the file", async () => {
    const cwd = await withProfiles({ profile: "work" });
    const env = { LIKENESS_DATA_DIR: "", LIKENESS_PROFILE: "here" };
    expect((await runCli(["generate", "an owl"], { cwd, env })).stdout).toBe("owl.svg\n");
    const withFlag = await runCli(["list", "--profile", "work"], { cwd, env });
    expect(withFlag).toMatchObject({ code: 3, stderr: expect.stringContaining("http://127.0.0.1:1") });
    expect((await runCli(["list"], { cwd, env: { LIKENESS_DATA_DIR: "" } })).code).toBe(3);
  });

  test("rejects an unknown profile with a usage error", async () => {
    const cwd = await withProfiles();
    const { code, stderr } = await runCli(["list", "--profile", "wrk"], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("Did you mean work?") });
  });
});

describe("--jq and --template", () => {
  test("filter the output, and errors go to standard error", async () => {
    const { cwd } = await createWorkspace();
    await runCli(["generate", "an owl", "--format", "svg", "--save", "The owl"], { cwd });
    const labels = await runCli(["list", "--jq", ".data[] | [.label, .images[0].format] | @tsv"], { cwd });
    expect(labels.stdout).toBe("The owl\tsvg\n");
    const lines = await runCli(
      ["jobs", "list", "--template", "{{status}}: {{payload.input.prompt}}{{no.such}}"],
      {
        cwd,
      },
    );
    expect(lines.stdout).toBe("completed: an owl\n");
    const failed = await runCli(["get", "Missing", "--jq", ".avatar.id"], { cwd });
    expect(failed).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("Missing") });
    const failedLater = await runCli(["list", "--jq", ".data.label"], { cwd });
    expect(failedLater).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("--jq .data.label"),
    });
  });

  test.each([
    [["--jq", ".["]],
    [["--jq", "nonsense("]],
    [["--jq", ""]],
    [["--template", "{{id"]],
    [["--template", "{{id | upper}}"]],
    [["--jq", ".", "--template", "{{id}}"]],
  ])("%j is rejected before a job is created", async (flags) => {
    const { cwd } = await createWorkspace();
    const { code, stdout } = await runCli(["generate", "an owl", ...flags], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    await expect(stat(join(cwd, ".data"))).rejects.toThrow();
  });
});
