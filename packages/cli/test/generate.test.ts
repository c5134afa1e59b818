import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const prompt = "a smiling astronaut with red curly hair and round glasses";
const small = ["--resolution", "512"];

test("a prompt becomes a picture named after it, and its path is all that standard output says", async () => {
  const cwd = await temporaryDirectory();
  const { code, stdout, stderr } = await runCli(["generate", "--prompt", prompt, ...small], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "smiling-astronaut.png\n" });
  expect(stderr).toContain("512 x 512 png, seed ");
  expect((await readFile(join(cwd, "smiling-astronaut.png"))).subarray(1, 4).toString()).toBe("PNG");
});

test("the same seed gives the same bytes, and a second file rather than the first one's end", async () => {
  const cwd = await temporaryDirectory();
  for (const expected of ["smiling-astronaut.png", "smiling-astronaut-2.png"]) {
    const { stdout } = await runCli(["generate", "--prompt", prompt, "--seed", "7", ...small], { cwd });
    expect(stdout).toBe(`${expected}\n`);
  }
  const [first, second] = await Promise.all(
    ["smiling-astronaut.png", "smiling-astronaut-2.png"].map((name) => readFile(join(cwd, name))),
  );
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
});

test("--reference takes an AVIF", async () => {
  const cwd = await temporaryDirectory();
  await sharp({ create: { width: 64, height: 48, channels: 3, background: "teal" } })
    .avif()
    .toFile(join(cwd, "me.avif"));
  const args = ["generate", "--prompt", "me", "--reference", "me.avif", "-o", "drawn.png", ...small];
  expect(await runCli(args, { cwd })).toMatchObject({ code: 0, stdout: "drawn.png\n" });
  expect(await readdir(cwd)).toContain("drawn.png");
});

test("-o never ends a file that is there, unless it is told to", async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, "me.webp"), "mine");
  const args = ["generate", "--prompt", "a wise owl", "-o", "me.webp", ...small];
  const refused = await runCli(args, { cwd });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/me\.webp is there already.*\n.*--force/);
  expect(await readFile(join(cwd, "me.webp"), "utf8")).toBe("mine");
  // Refused before any work: there is no data folder yet.
  expect(await readdir(cwd)).toEqual(["me.webp"]);

  expect((await runCli([...args, "--force"], { cwd })).code).toBe(0);
  expect((await readFile(join(cwd, "me.webp"))).subarray(8, 12).toString()).toBe("WEBP");
});

test("a name's ending chooses the format, and may not contradict --format", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "a wise owl", ...small];
  expect((await runCli([...args, "-o", "owl.jpg"], { cwd })).code).toBe(0);
  expect((await readFile(join(cwd, "owl.jpg"))).subarray(0, 2).toString("hex")).toBe("ffd8");
  const { code, stderr } = await runCli([...args, "-o", "owl.png", "--format", "svg"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain("disagree");
});

test("-o - writes the picture, and only the picture, to standard output", async () => {
  const cwd = await temporaryDirectory();
  const { code, bytes } = await runCli(["generate", "--prompt", "a wise owl", ...small, "-o", "-"], { cwd });
  expect(code).toBe(0);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.subarray(-8, -4).toString()).toBe("IEND");
  expect(await readdir(cwd)).toEqual([".data"]);
});

test("several pictures are numbered, and a folder gets the name of the prompt", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "a wise owl", "--count", "2", ...small];
  const { stdout } = await runCli([...args, "-o", "owl.png"], { cwd });
  expect(stdout).toBe("owl-1.png\nowl-2.png\n");
  const again = await runCli([...args, "-o", "."], { cwd });
  expect(again.stdout).toBe("wise-owl-1.png\nwise-owl-2.png\n");
});

test("a folder that is not there is told of before any work", async () => {
  const cwd = await temporaryDirectory();
  const { code, stderr } = await runCli(["generate", "--prompt", "an owl", "-o", "no/owl.png"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("mkdir -p");
  expect(await readdir(cwd)).toEqual([]);
});

test("--save keeps the avatar, which list and get then show", async () => {
  const cwd = await temporaryDirectory();
  const made = await runCli(["generate", "--prompt", "a wise owl", "--save", "The owl", "--json", ...small], {
    cwd,
  });
  const document = JSON.parse(made.stdout);
  expect(document.files).toEqual([expect.objectContaining({ path: join(cwd, "wise-owl.png"), width: 512 })]);
  const { id } = document.avatar;
  expect((await runCli(["list"], { cwd })).stdout).toContain(`${id}  `);
  const got = await runCli(["get", id, "-o", "again.png"], { cwd });
  expect(got.stdout).toBe("again.png\n");
  expect(await readFile(join(cwd, "again.png"))).toEqual(await readFile(join(cwd, "wise-owl.png")));
});

test("--no-wait leaves a job that a later run finishes", async () => {
  const cwd = await temporaryDirectory();
  const queued = await runCli(["generate", "--prompt", "a wise owl", "--no-wait", ...small], { cwd });
  const id = queued.stdout.trim();
  expect(JSON.parse((await runCli(["jobs", "get", id, "--json"], { cwd })).stdout).job.status).toBe("queued");
  const waited = await runCli(["jobs", "wait", id, "-o", "owl.png"], { cwd });
  expect(waited).toMatchObject({ code: 0, stdout: "owl.png\n" });
  expect((await runCli(["jobs", "list", "--status", "completed"], { cwd })).stdout).toContain(id);
  const saved = await runCli(["save", id, "--label", "Late owl"], { cwd });
  expect(saved.stdout).toContain("Late owl");
});

test("a queued job can be cancelled, and waiting for it then says so", async () => {
  const cwd = await temporaryDirectory();
  const { stdout } = await runCli(["generate", "--prompt", "a wise owl", "--no-wait"], { cwd });
  const id = stdout.trim();
  expect((await runCli(["jobs", "cancel", id], { cwd })).stdout).toContain("cancelled");
  const { code, stderr } = await runCli(["jobs", "wait", id], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("cancelled");
});

test("the same idempotency key gets the same job", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "a wise owl", "--json", "--idempotency-key", "owl-1", ...small];
  const [first, second] = [await runCli(args, { cwd }), await runCli(args, { cwd })];
  expect(JSON.parse(second.stdout).job.id).toBe(JSON.parse(first.stdout).job.id);
});

test("--events tells what happens as lines of JSON on standard error", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "a wise owl", "--events", "--hint", "hair_colour=red", ...small];
  const { stderr } = await runCli(args, { cwd });
  const events = stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(events[0]).toMatchObject({ event: "warning", message: expect.stringContaining("hair_color?") });
  expect(events.map(({ event }) => event)).toEqual(
    expect.arrayContaining(["accepted", "progress", "stored"]),
  );
});

test("a terminal is shown the picture itself, and a pipe is not", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "a wise owl", ...small];
  const env = { LIKENESS_PICTURE: "blocks", TERM: "xterm-256color" };
  const shown = await runCli(args, { cwd, env, isTTY: true });
  expect(shown.stdout).toContain("\u001b[38;2;");
  expect((await runCli(args, { cwd, env })).stdout).toBe("wise-owl-2.png\n");
});

test("--size is the longer side in pixels, and not to be given with --resolution", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "a wise owl", "--size", "96", "-o", "owl.png"];
  const { code, stderr } = await runCli(args, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("96 x 96 png") });
  const both = await runCli([...args, "--resolution", "512"], { cwd });
  expect(both.code).toBe(2);
  expect(both.stderr).toMatch(/--size[\s\S]*--resolution/);
  for (const size of ["15", "4097", "big"])
    expect((await runCli(["generate", "--prompt", "a wise owl", "--size", size], { cwd })).code).toBe(2);
});

test("what is not drawn is told on standard error, and --json has it with the text for those who cannot see", async () => {
  const cwd = await temporaryDirectory();
  const args = [
    "generate",
    "--prompt",
    "a wise owl, transparent background",
    "--size",
    "32",
    "-o",
    "owl.jpg",
  ];
  const told = await runCli(args, { cwd });
  expect(told.code).toBe(0);
  expect(told.stderr).toContain("JPEG has no transparency");
  const { stdout } = await runCli([...args, "--force", "--json"], { cwd });
  const { job, files } = JSON.parse(stdout);
  expect(job.avatar.warnings).toMatchObject([{ code: "no_transparency" }]);
  expect(files[0].alt).toBe("A calm owl on a transparent background.");
  const asked = await runCli(
    ["generate", "--prompt", "an owl", "--background", "transparent", "--size", "32", "-o", "-"],
    { cwd },
  );
  expect(asked.stderr).not.toContain("JPEG");
});
