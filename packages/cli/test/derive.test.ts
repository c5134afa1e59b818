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
  const missing = await runCli(["photo", "none.png"], { cwd });
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining("none.png: file not found") });
  const alone = await runCli(["cast", "--prompt", "an owl"], { cwd });
  expect(alone).toMatchObject({ code: 2, stderr: expect.stringContaining("2 to 6 characters") });
  const invalid = await runCli(["remix", "x", "--override", "blue"], { cwd });
  expect(invalid).toMatchObject({ code: 2, stderr: expect.stringContaining("hair.color=red") });
});
