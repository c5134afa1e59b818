import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("draws a face for each name, the same ones for a longer list", async () => {
  const cwd = await temporaryDirectory();
  const { code, stdout } = await runCli(["set", "ada", "grace", "Ada!", "--size", "64"], { cwd });
  expect(code).toBe(0);
  const lines = stdout.trim().split("\n");
  expect(lines.map((line) => line.split(/\s+/)[0])).toEqual([
    "faces/ada.png",
    "faces/grace.png",
    "faces/ada-2.png",
  ]);
  expect((await sharp(join(cwd, "faces/ada.png")).metadata()).width).toBe(64);
  expect((await readdir(join(cwd, "faces"))).toSorted()).toEqual(["ada-2.png", "ada.png", "grace.png"]);

  const longer = await runCli(["set", "-", "--no-images", "--json"], {
    cwd,
    stdin: "ada\n\ngrace\r\nalan\n",
  });
  const { faces } = JSON.parse(longer.stdout);
  expect(faces).toMatchObject([{ name: "ada" }, { name: "grace" }, { name: "alan", url: null, path: null }]);
  expect(lines[0]).toContain(faces[0].code);
});

test("draws a number of faces with something in common", async () => {
  const cwd = await temporaryDirectory();
  const args = ["set", "--prompt", "a nurse", "--count", "3", "--format", "svg", "-o", "nurses", "--json"];
  const { code, stdout } = await runCli(args, { cwd });
  expect(code).toBe(0);
  const { faces } = JSON.parse(stdout);
  expect(new Set(faces.map((face: { code: string }) => face.code)).size).toBe(3);
  expect(await readFile(join(cwd, "nurses/3.svg"), "utf8")).toContain("<svg");
  const again = await runCli(args, { cwd });
  expect(again).toMatchObject({ code: 1, stdout: expect.stringContaining("--force") });
  expect(await runCli([...args, "--force"], { cwd })).toMatchObject({ code: 0 });
});

test.each([
  [[], "Pass 1 to 500 names"],
  [["ada", "--count", "2"], "not both"],
  [["ada", "-"], "cannot be used with other names"],
  [["--count", "501"], "from 1 to 500"],
  [["ada", "--no-images", "-o", "x"], "--no-images cannot be used with -o"],
])("rejects %j", async (args, message) => {
  expect(await runCli(["set", ...args], { cwd: await temporaryDirectory() })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(message),
  });
});
