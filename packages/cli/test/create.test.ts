import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("makes a portrait of a photo, a cast and a remix", { timeout: 60_000 }, async () => {
  const cwd = await temporaryDirectory();
  const photo = await sharp({ create: { width: 64, height: 64, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  await writeFile(join(cwd, "me.png"), photo);
  const run = async (...args: string[]) => {
    const result = await runCli([...args, "--json"], { cwd });
    expect({ code: result.code, stderr: result.stderr }).toMatchObject({ code: 0 });
    return JSON.parse(result.stdout);
  };

  const me = await run("photo", "me.png", "on a beach", "--label", "Me", "-o", "portrait.webp");
  expect(me.avatar).toMatchObject({ label: "Me", origin: "photo", status: "ready" });
  expect(me.files).toMatchObject([{ path: expect.stringMatching(/portrait\.webp$/), format: "webp" }]);
  const { avatar: owl } = await run(
    "generate",
    "an owl",
    "--save",
    "Owl",
    "--format",
    "svg",
    "-o",
    "owl.svg",
  );

  const args = ["cast", "Me", owl.id, "--prompt", "a robot", "--scene", "in a forest", "-o", "cast.svg"];
  const cast = await run(...args);
  expect(cast.avatar).toMatchObject({ origin: "cast", label: null });
  expect(await readFile(join(cwd, "cast.svg"), "utf8")).toContain("<svg");

  const overrides = ["--override", "hair.color=blue", "--override", "eyewear=glasses"];
  const remix = await run("remix", "Owl", "--prompt", "as a pirate", ...overrides, "-o", "remix.svg");
  expect(remix.avatar).toMatchObject({
    origin: "remix",
    parentId: owl.id,
    brief: { eyewear: "glasses", hair: { color: "blue" } },
  });

  const shown = await runCli(["remix", "Owl", "-o", "again.svg"], { cwd, isTTY: true });
  expect(shown.code).toBe(0);
  expect(shown.stdout.length).toBeGreaterThan("again.svg\n".length);
  expect(shown.stderr).toContain("Saved as avatar");
  const queued = await runCli(["remix", "Owl", "--no-wait"], { cwd });
  expect(queued.stdout).toMatch(/^[0-9a-f-]{36}\n$/);
});

test.each([[["generate"]], [["photo", "me.png"]], [["remix", "Owl"]], [["agent", "generate", "ada"]]])(
  "%j takes the prompt as an argument or as --prompt, but not both",
  async (command) => {
    const { code, stderr } = await runCli([...command, "an owl", "--prompt", "an owl"], {
      cwd: await temporaryDirectory(),
    });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Two prompts were given"),
    });
  },
);

test("rejects a file that does not exist, and a cast of one", async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, "notes.png"), "no image");
  const text = await runCli(["photo", "notes.png"], { cwd });
  expect(text).toMatchObject({ code: 2, stderr: "error: notes.png is not a JPEG, PNG, WebP or AVIF.\n" });
  const missing = await runCli(["photo", "none.png"], { cwd });
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining("none.png: file not found") });
  const alone = await runCli(["cast", "--prompt", "an owl"], { cwd });
  expect(alone).toMatchObject({ code: 2, stderr: expect.stringContaining("2 to 6 characters") });
  const invalid = await runCli(["remix", "x", "--override", "blue"], { cwd });
  expect(invalid).toMatchObject({ code: 2, stderr: expect.stringContaining("hair.color=red") });
});

test("creates an avatar from a prompt with its label, description and tags", async () => {
  const cwd = await temporaryDirectory();
  const run = (args: string[], stdin = "") => runCli(args, { cwd, stdin });
  const { code, stdout } = await run(
    [
      ...["create", "-", "--label", "Owl", "--description", "Our guide.", "--tag", "owl", "--tag", "wise"],
      ...["--hint", "expression=happy", "--size", "64", "--json"],
    ],
    "a wise owl",
  );
  expect(code).toBe(0);
  const { avatar, files, job } = JSON.parse(stdout);
  expect(avatar).toMatchObject({
    origin: "prompt",
    label: "Owl",
    description: "Our guide.",
    tags: ["owl", "wise"],
    brief: { expression: "happy" },
  });
  expect(job).toMatchObject({ status: "completed" });
  expect(files).toMatchObject([{ path: join(cwd, "owl.png"), width: 64 }]);
  expect((await run(["create", "an owl", "--no-wait"])).stdout).toMatch(/^[0-9a-f-]{36}\n$/);
});

test("creates an avatar from images", async () => {
  const cwd = await temporaryDirectory();
  const run = (...args: string[]) => runCli(["create", ...args], { cwd });
  for (const background of ["teal", "red"]) {
    const image = sharp({ create: { width: 64, height: 64, channels: 3, background } });
    await writeFile(join(cwd, `${background}.png`), await image.png().toBuffer());
  }
  const images = ["--image", "teal.png", "--image", "red.png"];
  const created = await run(...images, "--label", "Colors", "--tag", "color", "-o", "cover.png", "--json");
  expect(created).toMatchObject({ code: 0 });
  expect(JSON.parse(created.stdout)).toMatchObject({
    avatar: { origin: "images", status: "ready", label: "Colors", tags: ["color"] },
    files: [{ path: join(cwd, "cover-1.png"), width: 64 }, { path: join(cwd, "cover-2.png") }],
  });
  expect((await run("--image", "red.png")).stdout).toContain("(no label)");

  await writeFile(join(cwd, "text.png"), "not an image");
  const fails = async (args: string[], message: string) =>
    expect(await run(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  await fails([...images, "--image", "text.png"], "--image");
  await fails(["--image", "none.png"], "none.png: file not found");
  await fails(["--image", "http://example.com/a.png"], "must be public https URLs");
  await fails(Array.from({ length: 11 }, () => ["--image", "red.png"]).flat(), "1 to 10 images");
  await fails(["an owl", ...images], "--image cannot be used with a prompt");
  await fails([...images, "--negative-prompt", "hats"], "--image cannot be used with --negative-prompt");
  await fails([...images, "--no-wait"], "--image cannot be used with --no-wait");
});
