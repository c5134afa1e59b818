import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

test("creates, generates, shows, renames, resets and deletes an agent", { timeout: 60_000 }, async () => {
  const cwd = await temporaryDirectory();
  const agent = async (...args: string[]) => runCli(["agent", ...args], { cwd });
  const kindOf = async (...args: string[]) =>
    JSON.parse((await agent(...args, "--json")).stdout).agent.picture?.kind;
  expect(await kindOf("create", "ada")).toBe("default");
  expect(await kindOf("generate", "ada", "a wise owl", "--no-emotions")).toBe("custom");
  expect((await agent("identity", "ada")).stdout).toContain("a wise owl");
  expect(await agent("show", "ada", "-o", "ada.webp")).toMatchObject({ code: 0, stdout: "ada.webp\n" });
  expect((await readFile(join(cwd, "ada.webp"))).subarray(8, 12).toString()).toBe("WEBP");
  expect(await agent("rename", "ada", "eve")).toMatchObject({ code: 0 });
  expect(await kindOf("reset", "eve")).toBe("default");
  expect(await agent("generate", "eve")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("prompt"),
  });
  expect(await agent("delete", "eve")).toMatchObject({ code: 2, stderr: expect.stringContaining("--yes") });
  expect(await agent("delete", "eve", "--yes")).toMatchObject({ code: 0, stdout: "Deleted agent eve\n" });
});
