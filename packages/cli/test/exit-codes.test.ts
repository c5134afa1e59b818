import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runChild } from "./support/child.ts";
import { runCli } from "./support/run-cli.ts";
import { slowServerKey, startSlowServer } from "./support/slow-server.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const owl = ["generate", "--prompt", "a wise owl"];

test("exits with 0 for --version and on success", async () => {
  const cwd = await temporaryDirectory();
  const [version, list] = await Promise.all([
    runChild(["--version"], cwd),
    runChild(["list", "--json"], cwd),
  ]);
  expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: "" });
  expect(list.code).toBe(0);
  expect(JSON.parse(list.stdout)).toEqual({ data: [], hasMore: false, totalCount: 0 });
});

test("exits with 4 on a timeout, and prints the job", async () => {
  const cwd = await temporaryDirectory();
  const baseUrl = await startSlowServer();
  const args = [...owl, "--base-url", baseUrl, "--timeout", "3"];
  const env = { LIKENESS_API_KEY: slowServerKey };
  const plain = await runChild(args, cwd, env);
  expect(plain.code).toBe(4);
  expect(plain.stdout).toMatch(/^job [0-9a-f-]{36}\nresume with: avatar jobs wait [0-9a-f-]{36} .*\n$/);
  const { code, stdout } = await runCli([...args, "--json"], { cwd, env });
  expect(code).toBe(4);
  const { error, job } = JSON.parse(stdout);
  expect(error.code).toBe("deadline_exceeded");
  expect(job.resume).toBe(`avatar jobs wait ${job.id} -o wise-owl.png --base-url ${baseUrl}`);
  expect(await readdir(cwd)).toEqual([]);
});

test("exits with 3 for a missing or invalid API key", async () => {
  const cwd = await temporaryDirectory();
  const args = ["list", "--json", "--base-url", await startSlowServer()];
  const none = await runChild(args, cwd);
  expect(none.code).toBe(3);
  expect(JSON.parse(none.stdout).error.code).toBe("authentication_required");
  const wrong = await runCli(args, { cwd, env: { LIKENESS_API_KEY: "lk_canary_1234567890" } });
  expect(wrong.code).toBe(3);
  expect(JSON.parse(wrong.stdout).error).toMatchObject({ status: 401, requestId: expect.any(String) });
  expect(wrong.stdout + wrong.stderr).not.toContain("canary");
});

describe("exits with 2 for invalid usage, and writes no files", () => {
  const cases: Record<string, [args: string[], message: RegExp]> = {
    "no command": [[], /avatar --help|Usage/],
    "an unknown command": [["genrate"], /mean generate/],
    "an unknown option": [["generate", "--promt", "x"], /mean --prompt/],
    "no prompt": [["generate"], /Missing prompt/],
    "an empty prompt": [["generate", "--prompt", ""], /prompt/],
    "5,001 characters": [["generate", "--prompt", "x".repeat(5001)], /5,?000/],
    "an unknown aspect ratio": [[...owl, "--aspect", "1:3"], /mean 1:1|1:1,/],
    "a seed that is not a number": [[...owl, "--seed", "NaN"], /integer/],
    "a seed that is too large": [[...owl, "--seed", "4294967296"], /4294967295/],
    "five images": [[...owl, "--count", "5"], /1 to 4/],
    "a hint without a value": [[...owl, "--hint", "hair_color"], /key=value/],
    "a missing reference": [[...owl, "--reference", "no.png"], /file not found/],
    "two targets": [[...owl, "--base-url", "http://x.example", "--data-dir", "d"], /Options conflict/],
    "an invalid base URL": [["list", "--base-url", "nowhere"], /not a valid base URL/],
    "two outputs to standard output": [[...owl, "-o", "-", "--json"], /standard output/],
    "an API key as an option": [["list", "--api-key=lk_canary"], /LIKENESS_API_KEY/],
    "a timeout of zero": [[...owl, "--timeout", "0"], /seconds/],
    "an unknown shell": [["completion", "tcsh"], /bash/],
    "an invalid ID": [["jobs", "get", "owl"], /id/],
  };

  test.each(Object.entries(cases))("%s", async (_name, [args, message]) => {
    const cwd = await temporaryDirectory();
    const plain = await runCli(args, { cwd });
    expect(plain.code).toBe(2);
    expect(plain.stderr).toMatch(message);
    expect(plain.stderr.split("\n").length).toBeLessThan(args.length === 0 ? 60 : 5);
    expect(plain.stderr + plain.stdout).not.toContain("canary");
    if (!args.includes("--json")) expect(plain.stdout).toBe("");
    const json = await runCli([...args, "--json"], { cwd });
    expect(json.code).toBe(2);
    expect(JSON.parse(json.stdout).error.message).toEqual(expect.any(String));
    expect((await readdir(cwd)).filter((name) => !name.startsWith("."))).toEqual([]);
  });

  test("rejects references that are not images, too many references, and truncated images", async () => {
    const cwd = await temporaryDirectory();
    await writeFile(join(cwd, "notes.png"), "not an image");
    const text = await runCli([...owl, "--reference", "notes.png"], { cwd });
    expect(text.code).toBe(2);
    expect(text.stderr).toMatch(/notes\.png.*not a JPEG, PNG, WebP or AVIF/);
    await writeFile(join(cwd, "phone.heic"), "\0\0\0\x18ftypheic\0\0\0\0mif1heic");
    const heic = await runCli([...owl, "--reference", "phone.heic"], { cwd });
    expect(heic.code).toBe(2);
    expect(heic.stderr).toMatch(/phone\.heic is a HEIC.*convert it to JPEG, PNG, WebP or AVIF/);
    await runCli([...owl, "--resolution", "512", "-o", "owl.png"], { cwd });
    const seven = await runCli([...owl, ...Array(7).fill(["--reference", "owl.png"]).flat()], { cwd });
    expect(seven.code).toBe(2);
    expect(seven.stderr).toMatch(/6/);
    await writeFile(join(cwd, "cut.png"), (await readFile(join(cwd, "owl.png"))).subarray(0, 400));
    const cut = await runCli([...owl, "--reference", "owl.png", "--reference", "cut.png"], { cwd });
    expect(cut.code).toBe(2);
    expect(cut.stderr).toContain("cut.png");
    const jobs = await runCli(["jobs", "list", "--json"], { cwd });
    expect(JSON.parse(jobs.stdout).totalCount).toBe(1);
  });
});

describe("exits with 1 on failure, with one JSON document for --json", () => {
  test("a data directory that cannot be created", async () => {
    const cwd = await temporaryDirectory();
    const { code, stdout } = await runChild([...owl, "--json", "--data-dir", "/dev/null/x"], cwd);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error).toMatchObject({ code: "store_unavailable", hint: expect.any(String) });
  });

  test.skipIf(process.getuid?.() === 0)("a read-only data directory (skipped as root)", async () => {
    const cwd = await temporaryDirectory();
    await mkdir(join(cwd, "locked"), { mode: 0o500 });
    const { code, stderr } = await runCli([...owl, "--data-dir", "locked"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("locked");
  });

  test("an avatar and a job that do not exist", async () => {
    const cwd = await temporaryDirectory();
    const id = "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e";
    for (const args of [
      ["get", id],
      ["get", "an unknown label"],
      ["jobs", "get", id],
      ["jobs", "wait", id],
      ["save", id],
    ]) {
      const { code, stdout } = await runCli([...args, "--json"], { cwd });
      expect(code).toBe(1);
      expect(JSON.parse(stdout).error).toMatchObject(
        args.includes(id) ? { status: 404 } : { code: "avatar_not_found" },
      );
    }
  });

  test("an unreachable server, and a server that is not Likeness", async () => {
    const cwd = await temporaryDirectory();
    const env = { LIKENESS_API_KEY: "k" };
    const page = createServer((_request, response) => response.end("<h1>Welcome</h1>"));
    await new Promise<void>((resolve) => page.listen(0, "127.0.0.1", resolve));
    const port = portOf(page);
    const other = await runCli(["list", "--json", "--base-url", `http://127.0.0.1:${port}`], { cwd, env });
    expect(other.code).toBe(1);
    expect(JSON.parse(other.stdout).error.message).toContain("unexpected response");
    page.closeAllConnections();
    await new Promise((resolve) => page.close(resolve));
    const none = await runCli(["list", "--json", "--base-url", `http://127.0.0.1:${port}`], { cwd, env });
    expect(none.code).toBe(1);
    expect(JSON.parse(none.stdout).error.hint).toContain("running?");
  });
});

test("prints stack traces only with --debug or LIKENESS_DEBUG", async () => {
  const cwd = await temporaryDirectory();
  const args = ["list", "--data-dir", "/dev/null/x"];
  expect((await runCli(args, { cwd })).stderr).not.toContain("    at ");
  expect((await runCli([...args, "--debug"], { cwd })).stderr).toContain("    at ");
  expect((await runCli(args, { cwd, env: { LIKENESS_DEBUG: "1" } })).stderr).toContain("    at ");
});

test("exits with 0 if the reader of standard output closes early", async () => {
  const cwd = await temporaryDirectory();
  const { execFile } = await import("node:child_process");
  const { fileURLToPath } = await import("node:url");
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const line = `"${process.execPath}" --conditions=source "${main}" generate --help | head -c 1; echo " \${PIPESTATUS[0]}"`;
  const output = await new Promise<string>((resolve) => {
    const child = execFile("bash", ["-c", line], { cwd }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
    onTestFinished(() => void child.kill());
  });
  expect(output).toBe("U 0\n");
});

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address === "object" && address) return address.port;
  throw new Error("the server is not listening");
}
