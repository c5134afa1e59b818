import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { start } from "./support/child.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

async function setUp() {
  const cwd = await temporaryDirectory();
  return { cwd, avatar: (...args: string[]) => runCli(args, { cwd }) };
}

describe("avatar code", () => {
  test("converts a prompt to a code, and shows what the code contains", async () => {
    const { cwd, avatar } = await setUp();
    const encoded = await avatar("code", "a wise owl with a red scarf", "--seed", "7");
    expect(encoded).toMatchObject({ code: 0, stderr: "" });
    expect(encoded.stdout).toMatch(/^face1[a-z0-9]+\n$/);
    const decoded = await avatar("code", encoded.stdout.trim().toUpperCase());
    expect(decoded.stdout).toContain("seed 7");
    expect(decoded.stdout).toMatch(/subject\s+owl/);
    const { code, seed, brief } = JSON.parse((await avatar("code", encoded.stdout.trim(), "--json")).stdout);
    expect([code, seed, brief.itemColors]).toEqual([encoded.stdout.trim(), 7, { scarf: "red" }]);
    await writeFile(join(cwd, "owl.json"), JSON.stringify(brief));
    expect((await avatar("code", "--brief", "owl.json", "--seed", "7")).stdout).toBe(encoded.stdout);
  });

  test("rejects a code with a typing error", async () => {
    const { avatar } = await setUp();
    const { code, stderr } = await avatar("code", "face1pqyqqqqq8s2qqqqqqqc2m4u8");
    expect([code, stderr]).toEqual([2, expect.stringContaining("typing error")]);
  });
});

describe("avatar draw", () => {
  test("draws the image of a job with the same prompt and seed, and of its code", async () => {
    const { cwd, avatar } = await setUp();
    const job = await avatar(
      "generate",
      "a knight",
      "--seed",
      "3",
      "--size",
      "48",
      "-o",
      "job.png",
      "--json",
    );
    const { code } = JSON.parse(job.stdout).job.avatar;
    const ofPrompt = await avatar("draw", "a knight", "--seed", "3", "--size", "48", "-o", "prompt.png");
    expect(ofPrompt).toMatchObject({ code: 0, stdout: "prompt.png\n" });
    const ofCode = await avatar("draw", "--code", code, "--size", "48", "-o", "-");
    const again = await avatar("generate", "--code", code, "--size", "48", "-o", "again.png");
    expect(again.code).toBe(0);
    const expected = await readFile(join(cwd, "job.png"));
    for (const bytes of [
      ofCode.bytes,
      await readFile(join(cwd, "prompt.png")),
      await readFile(join(cwd, "again.png")),
    ])
      expect(bytes.equals(expected)).toBe(true);
  });

  test("draws the robot of a name, prints JSON, and shows the image on a terminal", async () => {
    const { cwd, avatar } = await setUp();
    const drawn = await avatar(
      "draw",
      "--name",
      "ada",
      "--size",
      "32",
      "-o",
      "ada.svg",
      "--emotion",
      "happy",
      "--json",
    );
    expect(JSON.parse(drawn.stdout).files).toEqual([
      { path: join(cwd, "ada.svg"), format: "svg", width: 32, height: 32 },
    ]);
    const shown = await runCli(["draw", "--name", "ada", "--size", "32", "-o", "tty.png"], {
      cwd,
      isTTY: true,
    });
    expect(shown.stdout.length).toBeGreaterThan("tty.png\n".length);
  });

  test.each([
    [["draw", "a cat", "--name", "ada"], "a prompt and --name cannot be used together"],
    [["draw", "--name", "ada", "--seed", "3"], "--seed cannot be used with --name"],
    [["draw", "--name", "ada", "--url"], "--url needs a server"],
    [["draw", "a cat", "--emotion", "hungry"], "Allowed values: neutral, happy"],
    [["draw", "--code", "face1pqyqqqqq8s2qqqqqqqc2m4u8"], "typing error"],
    [["pack", "a cat", "--avatar", "x"], "a prompt and --avatar cannot be used together"],
    [["pack", "--code", "x", "--style", "flat"], "--style cannot be used with --code"],
    [["draw", "--name", "ada", "--animate", "-o", "ada.jpg"], "JPEG images do not move"],
    [["draw", "--name", "ada", "--drawing-version", "1"], "Allowed: 2"],
    [["presence", "--agent", "reader", "--avatar", "x"], "--avatar cannot be used with --agent"],
    [["presence", "a cat", "-o", "-"], "cannot write several files"],
  ])("%j fails: %s", async (args, message) => {
    const { avatar } = await setUp();
    const { code, stderr } = await avatar(...args);
    expect(code).not.toBe(0);
    expect(stderr).toContain(message);
  });
});

test("avatar pack writes a ZIP file of a prompt, a code or a saved avatar", async () => {
  const packs = await temporaryDirectory();
  const run = (...args: string[]) => runCli(args, { cwd: packs });
  const { stdout } = await run("pack", "an owl", "--seed", "7", "--name", "Acme", "--json");
  const { path, bytes } = JSON.parse(stdout).file;
  expect([path, (await readFile(path)).length]).toEqual([join(packs, "avatar-pack.zip"), bytes]);
  expect((await run("generate", "an owl", "--seed", "7", "--size", "16", "--save", "Acme")).code).toBe(0);
  expect((await run("pack", "--avatar", "Acme")).stdout).toBe("avatar-pack-2.zip\n");
  const saved = await readFile(join(packs, "avatar-pack-2.zip"));
  expect(saved.equals(await readFile(path))).toBe(true);
  expect((await run("pack", "an owl", "-o", "avatar-pack.zip")).stderr).toContain("already exists");
  expect((await readdir(packs)).filter((name) => name.endsWith(".zip"))).toHaveLength(2);
});

test("avatar presence writes an SVG and an atlas of a prompt or an agent, and replaces no files", async () => {
  const cwd = await temporaryDirectory();
  const run = (...args: string[]) => runCli(args, { cwd });
  const robot = await run("presence", "a robot", "--seed", "7", "--size", "16", "--json");
  const names = ["presence.svg", "atlas.png", "atlas.json"];
  const written = names.map((name) => ({ path: join(cwd, "presence", name), bytes: expect.any(Number) }));
  expect(JSON.parse(robot.stdout).files).toEqual(written);
  const data = JSON.parse(await readFile(join(cwd, "presence", "atlas.json"), "utf8"));
  expect(data.meta).toEqual({ image: "atlas.png", size: { w: 96, h: 64 }, scale: "1" });
  expect((await run("presence", "a robot")).stderr).toContain("already exists");
  await run("agent", "create", "reader");
  const agent = await run("presence", "--agent", "reader", "--only", "svg", "-o", "reader");
  expect(agent).toMatchObject({ code: 0, stdout: `${join("reader", "presence.svg")}\n` });
  expect(await readFile(join(cwd, "reader", "presence.svg"), "utf8")).toContain('data-state="thinking"');
});

test("a server draws for anyone if it is for this machine only, or as it is told", async () => {
  const drawsForAnyone = async (...args: string[]) => {
    const child = start(["serve", "--port", "0", ...args], await temporaryDirectory(), {
      LIKENESS_API_KEY: "lk_8f14e45fceea167a5a36dedd4bea2543",
    });
    const port = await child.waitForOutput("stdout", /http:\/\/[\w.]+:(\d+)/);
    const { status } = await fetch(`http://127.0.0.1:${port}/api/v1/draw?name=ada&format=svg&size=16`);
    child.process.kill("SIGTERM");
    await child.ended;
    return status === 200;
  };
  expect(await drawsForAnyone()).toBe(true);
  expect(await drawsForAnyone("--no-public-draw")).toBe(false);
  expect(await drawsForAnyone("--public-url", "https://faces.example")).toBe(false);
  expect(await drawsForAnyone("--host", "0.0.0.0")).toBe(false);
  expect(await drawsForAnyone("--public-url", "https://faces.example", "--public-draw")).toBe(true);
});
