import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("writes the identity file of an agent, shows it and draws it", async () => {
  const cwd = await temporaryDirectory();
  const agent = async (...args: string[]) => runCli(["agent", ...args], { cwd });
  expect(await agent("init", "reader", "a wise owl with round glasses")).toMatchObject({
    code: 0,
    stdout: "AVATAR-READER.md\n",
    stderr: expect.stringContaining("owl with round glasses"),
  });
  const shown = await agent("show", "AVATAR-READER.md");
  expect(shown.stdout).toMatch(/^name +reader\nprompt +a wise owl with round glasses\n/);
  expect(shown.stdout).toContain("face1");
  expect(await agent("render", "reader", "-o", "reader.svg")).toMatchObject({
    code: 0,
    stdout: "reader.svg\n",
  });
  expect(await agent("render", "AVATAR-READER.md", "--emotion", "happy", "--format", "svg")).toMatchObject({
    code: 0,
    stdout: "reader-happy.svg\n",
  });
  const read = async (name: string) => readFile(join(cwd, name), "utf8");
  expect(await read("reader.svg")).toMatch(/^<svg/);
  expect(await read("reader-happy.svg")).not.toBe(await read("reader.svg"));
  const other = await temporaryDirectory();
  await writeFile(join(other, "AVATAR-READER.md"), await read("AVATAR-READER.md"));
  const again = await runCli(["agent", "render", "reader", "--format", "svg", "-o", "-"], { cwd: other });
  expect(again.stdout).toBe(await read("reader.svg"));
});

test("keeps an existing identity file, and says what is wrong with one", async () => {
  const cwd = await temporaryDirectory();
  const agent = async (...args: string[]) => runCli(["agent", ...args], { cwd });
  expect(await agent("init", "reader")).toMatchObject({ code: 0 });
  expect(await agent("init", "reader", "an owl")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("already exists"),
  });
  expect(await agent("init", "reader", "an owl", "--force")).toMatchObject({ code: 0 });
  expect(await agent("init", "two", "a cat and a dog")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("describes 2 characters"),
  });
  expect(await agent("init", "../x")).toMatchObject({ code: 2, stderr: expect.stringContaining("named") });
  expect(await agent("render", "writer")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("avatar agent init"),
  });
  const path = join(cwd, "AVATAR-READER.md");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("name: reader", "name: reader\nvoice: alto"));
  expect(await agent("show", "AVATAR-READER.md")).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("not used: voice"),
  });
  await writeFile(path, text.replace("code: face1p", "code: face1q"));
  expect(await agent("render", "reader")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("typing error"),
  });
});
