import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const prompt = "a smiling astronaut with red curly hair and round glasses";
const small = ["--resolution", "512"];

test("writes an image named after the prompt, and prints only its path to standard output", async () => {
  const cwd = await temporaryDirectory();
  const { code, stdout, stderr } = await runCli(["generate", "--prompt", prompt, ...small], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "smiling-astronaut.png\n" });
  expect(stderr).toContain("512 x 512 png, seed ");
  expect((await readFile(join(cwd, "smiling-astronaut.png"))).subarray(1, 4).toString()).toBe("PNG");
});

test("the same seed produces the same bytes, in a new file", async () => {
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

test("--reference accepts an AVIF", async () => {
  const cwd = await temporaryDirectory();
  await sharp({ create: { width: 64, height: 48, channels: 3, background: "teal" } })
    .avif()
    .toFile(join(cwd, "me.avif"));
  const args = ["generate", "--prompt", "me", "--reference", "me.avif", "-o", "drawn.png", ...small];
  expect(await runCli(args, { cwd })).toMatchObject({ code: 0, stdout: "drawn.png\n" });
  expect(await readdir(cwd)).toContain("drawn.png");
});

test("-o does not overwrite a file without --force", async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, "me.webp"), "mine");
  const args = ["generate", "--prompt", "a wise owl", "-o", "me.webp", ...small];
  const rejected = await runCli(args, { cwd });
  expect(rejected.code).toBe(1);
  expect(rejected.stderr).toMatch(/File already exists: .*me\.webp\n.*--force/);
  expect(await readFile(join(cwd, "me.webp"), "utf8")).toBe("mine");
  // Rejected before any work: there is no data directory yet.
  expect(await readdir(cwd)).toEqual(["me.webp"]);

  expect((await runCli([...args, "--force"], { cwd })).code).toBe(0);
  expect((await readFile(join(cwd, "me.webp"))).subarray(8, 12).toString()).toBe("WEBP");
});

test("the extension of -o sets the format, and must match --format", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "a wise owl", ...small];
  expect((await runCli([...args, "-o", "owl.jpg"], { cwd })).code).toBe(0);
  expect((await readFile(join(cwd, "owl.jpg"))).subarray(0, 2).toString("hex")).toBe("ffd8");
  const { code, stderr } = await runCli([...args, "-o", "owl.png", "--format", "svg"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain("Options conflict");
});

test("-o - writes only the image to standard output", async () => {
  const cwd = await temporaryDirectory();
  const { code, bytes } = await runCli(["generate", "--prompt", "a wise owl", ...small, "-o", "-"], { cwd });
  expect(code).toBe(0);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.subarray(-8, -4).toString()).toBe("IEND");
  expect(await readdir(cwd)).toEqual([".data"]);
});

test("numbers several images, and names files in a directory after the prompt", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "a wise owl", "--count", "2", ...small];
  const { stdout } = await runCli([...args, "-o", "owl.png"], { cwd });
  expect(stdout).toBe("owl-1.png\nowl-2.png\n");
  const again = await runCli([...args, "-o", "."], { cwd });
  expect(again.stdout).toBe("wise-owl-1.png\nwise-owl-2.png\n");
});

test("rejects a missing output directory before any work", async () => {
  const cwd = await temporaryDirectory();
  const { code, stderr } = await runCli(["generate", "--prompt", "an owl", "-o", "no/owl.png"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("mkdir -p");
  expect(await readdir(cwd)).toEqual([]);
});

test("--save saves the avatar for list and get", async () => {
  const cwd = await temporaryDirectory();
  const generated = await runCli(
    ["generate", "--prompt", "a wise owl", "--save", "The owl", "--json", ...small],
    {
      cwd,
    },
  );
  const document = JSON.parse(generated.stdout);
  expect(document.files).toEqual([expect.objectContaining({ path: join(cwd, "wise-owl.png"), width: 512 })]);
  const { id } = document.avatar;
  expect((await runCli(["list"], { cwd })).stdout).toContain(`${id}  `);
  const got = await runCli(["get", id, "-o", "again.png"], { cwd });
  expect(got.stdout).toBe("again.png\n");
  expect(await readFile(join(cwd, "again.png"))).toEqual(await readFile(join(cwd, "wise-owl.png")));
});

test("--no-wait queues a job that jobs wait finishes", async () => {
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

test("cancels a queued job, and jobs wait reports that", async () => {
  const cwd = await temporaryDirectory();
  const { stdout } = await runCli(["generate", "--prompt", "a wise owl", "--no-wait"], { cwd });
  const id = stdout.trim();
  expect((await runCli(["jobs", "cancel", id], { cwd })).stdout).toContain("cancelled");
  const { code, stderr } = await runCli(["jobs", "wait", id], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("cancelled");
});

test("the same idempotency key returns the same job", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "a wise owl", "--json", "--idempotency-key", "owl-1", ...small];
  const [first, second] = [await runCli(args, { cwd }), await runCli(args, { cwd })];
  expect(JSON.parse(second.stdout).job.id).toBe(JSON.parse(first.stdout).job.id);
});

test("--events writes JSON lines to standard error", async () => {
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

test("shows the image in a terminal, but not in a pipe", async () => {
  const cwd = await temporaryDirectory();
  const args = ["generate", "--prompt", "a wise owl", ...small];
  const env = { LIKENESS_PICTURE: "blocks", TERM: "xterm-256color" };
  const inTerminal = await runCli(args, { cwd, env, isTTY: true });
  expect(inTerminal.stdout).toContain("\u001b[38;2;");
  expect((await runCli(args, { cwd, env })).stdout).toBe("wise-owl-2.png\n");
});

test("--size sets the longer side in pixels and conflicts with --resolution", async () => {
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

test("reports warnings on standard error, and --json contains them and the alt text", async () => {
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
  const result = await runCli(args, { cwd });
  expect(result.code).toBe(0);
  expect(result.stderr).toContain("JPEG does not support transparency");
  const { stdout: id } = await runCli([...args, "--force", "--no-wait"], { cwd });
  const waited = await runCli(["jobs", "wait", id.trim()], { cwd });
  expect(waited.stderr).toContain("JPEG does not support transparency");
  const { stdout } = await runCli([...args, "--force", "--json"], { cwd });
  const { job, files } = JSON.parse(stdout);
  expect(job.avatar.warnings).toMatchObject([{ code: "no_transparency" }]);
  expect(files[0].alt).toBe("A calm owl on a transparent background.");
  const transparent = await runCli(
    ["generate", "--prompt", "an owl", "--background", "transparent", "--size", "32", "-o", "-"],
    { cwd },
  );
  expect(transparent.stderr).not.toContain("JPEG");
});

test("rejects an unsupported file extension", async () => {
  const cwd = await temporaryDirectory();
  const { code, stderr } = await runCli(["generate", "--prompt", "a wise owl", "-o", "owl.gif"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain("Use the extension .png, .webp, .jpg or .svg.");
});
