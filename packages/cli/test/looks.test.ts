import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const small = ["--size", "64", "--seed", "7"];

/** A directory with an avatar called Ada. */
async function withAda() {
  const cwd = await temporaryDirectory();
  const run = (...args: string[]) => runCli(args, { cwd });
  const json = async (...args: string[]) => {
    const { code, stdout, stderr } = await run(...args, "--json");
    expect({ code, stderr }).toMatchObject({ code: 0 });
    return JSON.parse(stdout);
  };
  const { avatar } = await json(
    "create",
    "a woman with red hair",
    "--label",
    "Ada",
    ...small,
    "-o",
    "ada.png",
  );
  return { cwd, run, json, avatar };
}

test("edits an avatar with a prompt, a place, a style and images", { timeout: 60_000 }, async () => {
  const { cwd, run, json, avatar } = await withAda();
  const edited = await json(
    ...["edit", "Ada", "wearing a green hoodie", "--place", "a beach", "--style", "podcast", "--upscale"],
    ...["--element", "shirt=ada.png", "--element", "ada.png", "--size", "64", "-o", "edited.webp"],
  );
  expect(edited.look).toMatchObject({
    status: "ready",
    avatarId: avatar.id,
    place: "a beach",
    style: "podcast",
    seed: avatar.seed,
    baseLookId: avatar.coverLookId,
  });
  expect(edited.job).toMatchObject({ status: "completed" });
  const { format, width } = await sharp(await readFile(join(cwd, "edited.webp"))).metadata();
  expect({ format, width }).toEqual({ format: "webp", width: 128 });

  const again = await json("edit", "Ada", "smiling", "--look", edited.look.id, "-o", "again.png");
  expect(again.look).toMatchObject({ baseLookId: edited.look.id });
  const shown = await runCli(["edit", "Ada", "smiling", "-o", "shown.png"], { cwd, isTTY: true });
  expect(shown.stdout.length).toBeGreaterThan("shown.png\n".length);
  expect(shown.stderr).toContain(`of avatar ${avatar.id}`);
  expect((await run("edit", "Ada", "smiling", "--no-wait")).stdout).toMatch(/^[0-9a-f-]{36}\n$/);
});

test("says what an edit allows", async () => {
  const cwd = await temporaryDirectory();
  await writeFile(join(cwd, "text.png"), "not an image");
  const fails = async (args: string[], message: string) =>
    expect(await runCli(["edit", "Ada", ...args], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    });
  await fails(["--element", "hat=logo.png"], "Allowed places: shirt, wall, hand.");
  await fails(["--element", "shirt=logo.png"], "--element logo.png: file not found");
  await fails(["--style", "oil"], "Allowed values: iphone, selfie, podcast");
  await fails(Array.from({ length: 7 }, () => ["--reference", "text.png"]).flat(), "allowed 6 times at most");
  await runCli(["create", "an owl", "--label", "Ada", ...small, "-o", "ada.png"], { cwd });
  await fails(["--element", "wall=text.png"], "text.png is not a JPEG, PNG, WebP or AVIF");
});

test("makes emotions once, lists them and writes them to a directory", { timeout: 60_000 }, async () => {
  const { cwd, run, json } = await withAda();
  const none = await run("emotions", "Ada", "--list");
  expect(none).toMatchObject({ code: 0, stdout: "", stderr: expect.stringContaining("No emotions yet") });
  const two = await json("emotions", "Ada", "--emotion", "happy", "--emotion", "calm");
  expect(two.emotions).toMatchObject([{ emotion: "happy" }, { emotion: "calm" }]);
  expect(two.files).toEqual([
    { emotion: "happy", path: null },
    { emotion: "calm", path: null },
  ]);
  const all = await run("emotions", "Ada", "-o", "faces");
  expect(all).toMatchObject({ code: 0 });
  expect(all.stdout.trim().split("\n")).toHaveLength(8);
  expect(await readdir(join(cwd, "faces"))).toHaveLength(8);
  expect((await sharp(join(cwd, "faces/happy.png")).metadata()).width).toBe(64);
  const listed = await json("emotions", "Ada", "--list", "--emotion", "happy");
  expect(listed.emotions).toMatchObject([{ id: two.emotions[0].id, version: two.emotions[0].version }]);

  const exists = await run("emotions", "Ada", "--list", "-o", "faces");
  expect(exists).toMatchObject({ code: 1, stderr: expect.stringContaining("--force") });
  expect(await run("emotions", "Ada", "--list", "-o", "faces", "--force")).toMatchObject({ code: 0 });
  expect(await run("emotions", "Ada", "--emotion", "angry")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Allowed values: happy, thoughtful"),
  });
  expect(await run("emotions", "Ada", "-o", "missing/faces")).toMatchObject({ code: 1 });
});
